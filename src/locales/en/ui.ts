/** Words around the questions that come after the first page. `{name}` is filled in by `fill`. */
export const en = {
  chooseAnswer: 'Choose an answer',

  emergencyCheckTitle: 'Is this right?',
  emergencyCheckTold: { me: 'You told us:', someoneElse: 'You told us about the person you are helping:' },
  emergencyCheckAct: 'These can be signs of an emergency. If this is right, get help now. Do not wait.',
  emergencyCheckYes: 'Yes, this is right',
  emergencyCheckNo: 'No, change my answer',

  reviewTitle: 'Check your answers',
  reviewLead: 'You can change any answer. Your answers stay on this device.',
  reviewContinue: 'See the result',
  change: 'Change',
  changeWhat: 'Change: {what}',
  groupAbout: 'About',
  groupSigns: 'Signs that need help soon',
  groupCondition: 'The condition',
  groupStage: 'Exosome treatment so far',
  groupSafety: 'Health and safety',
  groupTreatments: 'Treatments',
  groupLife: 'Daily life and hopes',
  answersJoin: '; ',
  itemAnswer: '{item}: {answer}',

  startAgain: 'Start again',
  startAgainAsk: 'Start again?',
  startAgainText: 'This wipes all your answers from this page. It cannot be undone.',
  startAgainYes: 'Wipe and start again',
  startAgainNo: 'Keep my answers',
  print: 'Print this page',
  opensNewTab: '(opens in a new tab)',
  sourceDate: '{publisher}, {date}',
  sourcesChecked: 'Last checked on {date}, in stored copies of these pages. Some may have changed since.',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',

  sheetTitle: 'Summary for a doctor',
  sheetAbout: 'About exosome therapy. Told by the person, not checked by anyone.',
  sheetAboutOther: 'About exosome therapy. Told by someone who helps the person, not checked by anyone.',
  sheetPrinted: 'Printed on {date}. Version {version}.',
  sheetAnswers: 'Answers',

  noScript:
    'This guide needs JavaScript, and it is turned off here. To get ready for a talk with a doctor, ask at the clinic desk or phone your doctor. In an emergency, call your local emergency number.',
} as const
