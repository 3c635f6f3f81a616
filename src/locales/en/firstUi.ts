/** What stands around every page, and on the first one. `{name}` is filled in by `fill`. */
export const firstUi = {
  productName: 'Thinking about exosome therapy?',
  pageTitle: '{title} - {product}',
  errorTitle: 'Error: {title}',
  skipToMain: 'Skip to the main part',

  welcomeLead:
    'You may have seen exosomes in an advert, or a clinic may have offered them. This guide helps you get ready to talk with a doctor.',
  welcomeWhatHeading: 'What you will get',
  welcomeWhatAsk: 'We ask short questions, one on each page. You can say "I am not sure" to nearly all of them.',
  welcomeWhatCompare: 'We show what a hospital article says. Beside it we show what regulators and studies say.',
  welcomeWhatTake: 'You end with a page to show a doctor.',
  welcomePrivateHeading: 'Your answers stay on this device',
  welcomePrivate: 'Nothing is sent or saved unless you do it yourself. They are gone when you close or reload this page.',
  welcomePrivateUnlessKept:
    'They are not sent anywhere. They are gone when you close or reload this page, unless you choose to keep them on this device.',
  welcomeEmergencyHeading: 'Is someone very ill right now?',
  welcomeEmergency: 'Do not use this guide. Call your local emergency number (112 in Turkey) or go to the nearest emergency department.',
  start: 'Start',
  aboutHeading: 'What this guide is, and is not',
  aboutPurpose:
    'It helps adults compare what one hospital article says about exosome therapy with what regulators and published studies say. It also helps them list questions for their own doctor.',
  aboutLimits:
    'It is for general information. It does not diagnose. It does not decide whether a treatment is right for a person. It does not give a personal risk. It is not for emergencies and is not a medical device.',
  reloadedHeading: 'You are back at the start',
  reloaded: 'The page was loaded again. The answers you gave were not saved, so they are gone. You can start again.',

  back: 'Back',
  continue: 'Continue',
  whyWeAsk: 'Why we ask',
  errorHeading: 'There is a problem',
  errorPrefix: 'Error:',
  tooMany: 'Choose {most} or fewer',
  missingItem: 'Say how this worked: {item}',
  questionsLeft: { one: 'About 1 question left', other: 'About {n} questions left' },

  knows: 'What this page knows',
  footerPurpose: 'General information. It is not a diagnosis, not for emergencies and not a medical device.',
  language: 'Language',
  display: 'Language and display',
  secondLanguage: 'Second language beside it',
  secondNone: 'None',
  textSize: 'Text size',
  textSize_normal: 'Normal',
  textSize_large: 'Large',
  textSize_largest: 'Largest',
  theme: 'Colours',
  theme_device: 'As on this device',
  theme_light: 'Light',
  theme_dark: 'Dark',
  reviewState_draft: 'These English texts: written {date}, not yet reviewed by a clinician.',
  reviewState_reviewed: 'These English texts, the rules and the sources: reviewed by clinicians on {date}.',
  reviewState_changed: 'These English texts, the rules or the sources have changed since clinicians reviewed them on {date}.',
  reviewDue: 'A new check of these texts and sources was due on {date}. Some may be out of date. Ask a doctor or nurse.',

  noScript:
    'This guide needs JavaScript, and it is turned off here. To get ready for a talk with a doctor, ask at the clinic desk or phone your doctor. In an emergency, call your local emergency number.',
  failedTitle: 'Something went wrong',
  failed: 'This page could not be shown. Nothing was sent anywhere. You can load it again.',
  loadAgain: 'Load the page again',
} as const
