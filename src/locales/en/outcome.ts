import type { OutcomeWords } from '../outcomeWords.ts'

const pause = 'Do not pay a clinic or sign a form before you have had this talk.'

export const outcome: OutcomeWords = {
  here: {
    sentence: {
      me: 'Some of your answers can be signs of an emergency, so call {number} now or go to the nearest emergency department.',
      someoneElse: 'Some of these answers can be signs of an emergency, so call {number} now or take them to the nearest emergency department.',
    },
    who: '{number}, or the nearest emergency department',
    callEmergency: 'Call {number} now.',
    emergencyNumber: 'Call {number}. In another country, call the emergency number of that country.',
  },

  letters: {
    O1: {
      title: 'Get emergency help now',
      sentence: {
        me: 'Some of your answers can be signs of an emergency, so call your local emergency number now or go to the nearest emergency department.',
        someoneElse:
          'Some of these answers can be signs of an emergency, so call your local emergency number now or take them to the nearest emergency department.',
      },
      who: 'Your local emergency number (112 in Turkey), or the nearest emergency department',
      when: 'Now',
    },
    O2: {
      title: 'Get medical advice today',
      sentence: {
        me: 'Some of your answers need a doctor or nurse to check you today, before you think about any new treatment.',
        someoneElse: 'Some of these answers need a doctor or nurse to check the person today, before anyone thinks about a new treatment.',
      },
      who: 'A doctor, a nurse, the specialist team or an urgent-care line',
      when: 'Today',
    },
    O3: {
      title: 'This guide is for adults',
      sentence: {
        me: "This guide is written for people aged 18 or over, so talk to your own doctor, or to your child's doctor.",
        someoneElse: 'This guide is written for people aged 18 or over, so talk to the doctor who knows the person.',
      },
      who: { me: "Your own doctor, or your child's doctor", someoneElse: 'The doctor who knows the person' },
      when: 'At the next visit, or sooner if you are worried',
    },
    O4: {
      title: { me: 'Talk to your own doctor before any clinic', someoneElse: 'Talk to their own doctor before any clinic' },
      sentence: {
        me: 'You told us something that could make this kind of treatment riskier. So talk to the doctor who knows your health before you contact or pay a clinic.',
        someoneElse:
          'You told us something that could make this kind of treatment riskier. So talk to the doctor who knows their health before anyone contacts or pays a clinic.',
      },
      who: { me: 'The doctor who knows your health', someoneElse: 'The doctor who knows their health' },
      when: 'Before you contact or pay a clinic',
    },
    O5: {
      title: 'First, find out what the problem is',
      sentence: {
        me: 'This guide only covers osteoarthritis, MS and long-lasting wounds that a health professional has confirmed. So the next step is to see a doctor about your symptoms.',
        someoneElse:
          'This guide only covers osteoarthritis, MS and long-lasting wounds that a health professional has confirmed. So the next step is to see a doctor about their symptoms.',
      },
      who: 'A doctor or nurse',
      when: 'Make an appointment. If it gets worse, be seen sooner',
    },
    O6: {
      title: 'Ask about proven treatments first',
      sentence: {
        me: 'There are treatments with better evidence that you have not tried yet or are not sure about, so ask your doctor about those first.',
        someoneElse:
          'There are treatments with better evidence that they have not tried yet or that you are not sure about. So ask their doctor about those first.',
      },
      who: { me: 'Your doctor or nurse', someoneElse: 'Their doctor or nurse' },
      when: 'At the next appointment',
    },
    newWound: {
      title: 'Have the wound looked at and treated first',
      sentence: {
        me: 'Your wound may be new, and a new wound needs to be looked at and treated first, so ask a nurse or doctor to see it.',
        someoneElse:
          'The wound may be new, and a new wound needs to be looked at and treated first, so ask a nurse or doctor to see it.',
      },
      who: 'A wound nurse, a foot team or a doctor',
      when: 'In the next few days',
    },
    keepGoing: {
      title: 'Ask how to keep going',
      sentence: {
        me: 'What you are doing seems to help, so ask your doctor how to keep it going.',
        someoneElse: 'What they are doing seems to help, so ask their doctor how to keep it going.',
      },
      who: { me: 'Your doctor or nurse', someoneElse: 'Their doctor or nurse' },
      when: 'At the next appointment',
    },
    unclear: {
      title: 'Go through this with a doctor first',
      sentence: {
        me: 'It is not clear yet which proven treatments are left for you, so go through your answers with your doctor.',
        someoneElse: 'It is not clear yet which proven treatments are left for them, so go through the answers with their doctor.',
      },
      who: { me: 'Your doctor or nurse', someoneElse: 'Their doctor or nurse' },
      when: 'At the next appointment',
    },
    O7: {
      title: { me: 'Take this summary to your doctor', someoneElse: 'Take this summary to their doctor' },
      sentence: {
        me: 'You have tried the usual treatments and still need help. Exosome therapy is not proven or approved for your condition. So talk to your specialist about your options, including regulated clinical trials.',
        someoneElse:
          'They have tried the usual treatments and still need help. Exosome therapy is not proven or approved for their condition. So talk to their specialist about the options, including regulated clinical trials.',
      },
      who: { me: 'Your specialist, or your own doctor', someoneElse: 'Their specialist, or their own doctor' },
      when: 'At the next appointment',
    },
    specialistSoon: {
      title: { me: 'Take this summary to your doctor soon', someoneElse: 'Take this summary to their doctor soon' },
      sentence: {
        me: 'You have tried the usual treatments and daily life is still hard. Exosome therapy is not proven or approved for your condition. So ask soon for a specialist to look at your options, including regulated clinical trials.',
        someoneElse:
          'They have tried the usual treatments and daily life is still hard. Exosome therapy is not proven or approved for their condition. So ask soon for a specialist to look at the options, including regulated clinical trials.',
      },
      who: { me: 'Your specialist, or your own doctor', someoneElse: 'Their specialist, or their own doctor' },
      when: 'Soon. Ask for the next free appointment',
    },
  },

  actions: {
    callEmergency: 'Call your local emergency number. In Turkey it is 112.',
    goToEmergency: { me: 'Or go to the nearest emergency department. Do not drive yourself.', someoneElse: 'Or take them to the nearest emergency department.' },
    sayIfTreated: {
      me: 'If you have had an exosome, stem cell or similar drip or injection, say so. Say when and where.',
      someoneElse: 'If they have had an exosome, stem cell or similar drip or injection, say so. Say when and where.',
    },
    seeSomeoneToday: {
      me: 'See or call a doctor, a nurse or an urgent-care line today.',
      someoneElse: 'Call a doctor, a nurse or an urgent-care line today, or take them there.',
    },
    emergencyIfNotSeen: {
      me: 'If you cannot be seen today, go to an emergency department.',
      someoneElse: 'If they cannot be seen today, go to an emergency department with them.',
    },
    askAtThisAge: 'Ask which treatments are proven and safe at this age.',
    studiesWereInAdults: 'The exosome studies we found for these conditions were in adults. What happens in young people is not known.',
    ownDoctorBeforeClinic: {
      me: 'Make an appointment with the doctor who knows your health.',
      someoneElse: 'Make an appointment with the doctor who knows their health.',
    },
    showThisPage: 'Show this page, or print it and take it along.',
    doNotStopMedicines: {
      me: 'Do not stop or change a medicine for a clinic. Ask your own doctor first.',
      someoneElse: 'No medicine is stopped or changed for a clinic. Ask their own doctor first.',
    },
    doNotPayYet: pause,
    seeDoctorAboutSymptoms: { me: 'See a doctor about your symptoms.', someoneElse: 'Help them see a doctor about the symptoms.' },
    tellWhenItBegan: 'Say when it began, what makes it better or worse, and what has been tried.',
    comeBackWhenKnown: 'Come back to this guide when a doctor or nurse has told you what it is.',
    askAboutProvenCare: 'Ask which of the treatments listed below could help, and in what order.',
    askSpecialistAboutOptions: 'Ask which treatments are still left, and which of them are proven.',
    askAboutRegulatedTrials: 'Ask if there is a regulated clinical trial. Being on a trial list alone does not mean that it is approved.',
    takeClinicQuestions: 'If you still think about a clinic, take the questions below along.',
    showWoundToNurse: 'Ask a wound nurse, a foot team or a doctor to look at the wound and find its cause.',
    askWhyItIsSlow: 'Ask what could slow healing, such as blood flow, pressure, diabetes or infection.',
    askHowToKeepGoing: 'Ask how to keep going with what helps, and what to do if it stops helping.',
    askForReferralSoon: 'Ask soon to be sent to a specialist. Say what daily life is like now.',
    goThroughUnsureAnswers: 'Go through the answers with a doctor or nurse. Ask which proven treatments are left.',
  },

  rules: {
    R01: 'A sign you ticked can mean an emergency.',
    R02: 'A sign you ticked needs to be checked today.',
    R03: 'You were not sure about urgent signs. We cannot rule them out, so they need to be checked today.',
    R04: 'A new symptom after this kind of treatment needs to be checked and reported.',
    R05: 'It is getting worse quickly. A fast change needs to be checked today.',
    R06: 'The age is under 18, or we do not know it. This guide and the studies are for adults.',
    R07: 'Pregnancy or breastfeeding: trials left these people out, so nobody knows if it is safe.',
    R08: 'Cancer now, or in the past 5 years: trials left these people out.',
    R09: 'There may be an infection. It needs treatment before anything else.',
    R10: 'A weak immune system: infections can be more serious.',
    R11: 'Blood thinners or a bleeding problem: needles can cause bleeding.',
    R12: 'A severe allergy or a bad reaction in the past: it could happen again.',
    R13: 'Another health problem that a specialist needs to look at first.',
    R14: 'A joint replacement, or a recent injection or steroids. Infection and timing matter.',
    R15: 'A recent MS relapse or steroids: the MS team comes first.',
    R16: 'The wound may have a cause that must be checked first: blood flow, bone or skin.',
    R17: 'This guide covers osteoarthritis, MS and long-lasting wounds only.',
    R18: 'A doctor or nurse has not yet said for sure what it is.',
    R19: 'The wound is less than 2 weeks old, or we do not know how old it is.',
    R20: 'The usual treatments with better evidence have not been started.',
    R21: 'Some of the usual treatments have not been tried, or it is not clear.',
    R22: 'Something already helps, and the effect on daily life is small.',
    R23: 'The usual treatments were tried and were not enough. The effect on daily life is large.',
    R24: 'The usual treatments were tried and were not enough.',
    R25: 'Some answers were "not sure". We choose the careful way.',
  },

  notes: {
    N1: {
      title: 'Before paying anything',
      body: 'Ask the clinic the questions below first. Ask for the licence number or the trial number, and show it to a doctor.',
    },
    N2: {
      title: 'What no study has shown',
      body: 'No study shows that exosomes cure this condition, grow back cartilage or repair damage from MS. For wounds, the results so far are early and mixed.',
    },
    N3: {
      title: 'About joining a trial',
      body: 'A real trial is registered and has ethics approval. As a rule, people do not pay for the treatment in it. A place on a trial list is not an approval.',
    },
    N4: {
      title: 'Keep taking medicines',
      body: 'Do not stop or delay a medicine for a clinic. Talk to the doctor who prescribed it.',
    },
    N5: {
      title: 'Treatment in another country',
      body: 'Follow-up is harder far from home, and so is legal help if something goes wrong. In 2022, 3 people caught a drug-resistant infection after stem cell injections abroad.',
    },
    N6: {
      title: 'Also tell the doctor',
      body: 'Tell the doctor about weight, earlier treatments of this kind and any study. Trials often ask about them.',
    },
    N7: {
      title: 'After a treatment',
      body: "Report any side effect to a doctor and to your country's medicines agency. Keep the product name and the papers from the clinic.",
    },
  },

  sectionReasons: {
    basics: 'It says what exosomes are.',
    yourCondition: { me: 'It is about your condition, or how the treatment is given.', someoneElse: 'It is about their condition, or how the treatment is given.' },
    notice: 'Here the article itself says to see a doctor.',
    doctorsDecide: 'Here the article itself says that doctors look at each patient.',
    goalRelief: 'You chose less pain or moving better as a goal.',
    goalRepair: 'You chose repair, healing or a cure as a goal.',
    goalQuick: 'You chose something quick as a goal.',
    goalLearn: 'You chose to learn more as a goal.',
    goalTrial: 'You chose taking part in a trial as a goal.',
    goalAvoidSurgery: 'You chose avoiding surgery as a goal.',
    careFirst: 'The article itself talks about people for whom the usual treatments have not worked.',
    careTried: 'You told us that the usual treatments were not enough.',
  },

  headings: {
    contents: 'On this page',
    emergency: 'Emergency: act now',
    today: 'Urgent: act today',
    soon: 'Next step',
    who: 'Who to contact',
    when: 'How soon',
    reasons: 'Why we say this',
    whatWouldChange: 'What would change this',
    leftUnsure: { me: 'What you were not sure about', someoneElse: 'What was left not sure' },
    alsoTold: 'Also tell the doctor',
    provenCare: 'Treatments to ask about first',
    notes: 'Good to know',
    delivery: 'How studies have given it',
    deliveryMethod: 'The likely way, going by studies',
    deliveryHappens: 'What happens',
    deliveryNotKnown: 'What is not known',
    deliveryLimit: 'Keep in mind',
    article: 'What the article says, and what others say',
    articleSays: 'The article says',
    othersSay: 'Regulators and studies say',
    whyShown: 'Why we show this',
    restOfArticle: 'The other parts of the article',
    leftOut: 'What the article leaves out',
    studies: 'Studies in people so far',
    safetyFacts: 'What is known about harm',
    clinicQuestions: 'Questions to ask a clinic',
    warningSigns: 'Signs to be careful',
    documents: 'What to bring to the doctor',
    tellDoctorFirst: 'Always tell a doctor first about these',
    urgentSigns: 'Signs that need help at once',
    callNow: 'Call the emergency number now for any of these',
    seenToday: 'See a doctor or nurse today for any of these',
    consultDoctor: 'Talk to a doctor',
    sources: 'Sources',
  },

  why: {
    rule: 'Rule {id} of the rule book',
    more: { me: 'How your answers led here', someoneElse: 'How the answers led here' },
    needed: 'Answers that led to this page',
    neededLead: 'These are the fewest. With them the result stays the same, whatever the other answers are.',
    didNotMatter: 'Answered, but did not change the result',
    notAsked: 'Not asked',
    because: 'Because of the answer to "{question}":',
    openMap: 'See the map of the questions',
    openRuleBook: 'See all the rules',
    whatIfSummary: 'If an answer was a mistake, or changes',
    whatIfLead: 'We tried other answers, one at a time. Give the answers that are true: this page cannot help with others.',
    ifMistaken: 'If one of these answers was a mistake, change it. If it is true, keep it.',
    afterDoctor: 'When a doctor or nurse has said what it is, come back and answer again:',
    askDoctorLead: 'These answers are for a talk with the doctor:',
    askDoctor: {
      impact: { me: 'Tell the doctor what daily life is like. Say so again if it changes.', someoneElse: 'Tell the doctor what their daily life is like. Say so again if it changes.' },
      tried: { me: 'Ask which of the usual treatments you could still try.', someoneElse: 'Ask which of the usual treatments they could still try.' },
      effect: 'Ask how to tell if a treatment helps, and how long to give it.',
      notPossible: 'Ask again about treatments that were not possible. That can change.',
      msType: 'Ask which type of MS it is.',
      woundType: 'Ask what kind of wound it is.',
      woundDuration: 'Ask when to have the wound looked at again, and what to do if it does not get smaller.',
    },
    moreCarefulLead: 'If one of these answers changes, this comes first:',
    leftUnsureLead: 'You can look these things up, or ask someone who knows. Until then, the next step above still holds. Then answer only these questions again.',
    lookUp: {
      doctorsLetter: "A doctor's letter, or a note from a hospital stay",
      scanReport: 'A report of a scan, an X-ray or a test',
      medicineList: 'The list of medicines, or the boxes they come in',
      woundNotes: 'A note from the wound clinic or the nurse',
      clinicPapers: 'Papers or messages from the clinic that offers the treatment',
      someoneWhoKnows: { me: 'Someone who knows you well, or your doctor or nurse', someoneElse: 'The person themself, or their doctor or nurse' },
    },
    helpsWith: 'Can answer: {questions}',
    goThrough: 'Answer only these again',
  },

  ledger: {
    changed: 'You changed your answer to: {question}',
    before: 'Before: {answer}',
    now: 'Now: {answer}',
    noLongerApply: { one: '{n} answer no longer applies:', other: '{n} answers no longer apply:' },
    newQuestions: { one: '{n} question was asked because of it:', other: '{n} questions were asked because of it:' },
    nothingElse: 'All other answers are as they were.',
    undo: 'Undo this change',
    undone: 'The change was undone. All answers are as they were before it.',
  },

  leads: {
    unsureList: 'You were not sure about this list. Check it with a doctor first.',
    alsoTold: 'These did not change the next step, but a doctor needs to know them.',
    provenCare: 'These have better evidence than exosomes. Not all of them fit everyone: ask.',
    delivery:
      'This is how studies have most often given exosomes for this condition. It is not advice. The article names three ways but does not match them to conditions; this match comes from trial records.',
    article: 'The article is a page of a hospital, with no date and no sources. We tell its points in our own words. It promotes a treatment, so check each point.',
    noSources: 'No source needed: this is advice we agree with.',
    sources: 'All sources of this guide',
    leftOut: 'A careful text about a treatment would tell these things. The article does not.',
    studies: 'See each study that we found',
    safetyFacts: 'See what has been reported, from clinics and from trials',
    clinicQuestions: 'A clinic that gives good care can answer these. Take the list with you.',
    warningSigns: 'Be careful if a clinic does any of these.',
    documents: 'Take what you have. Nobody has all of it.',
    tellDoctorFirst: 'See who trials left out, so that nobody knows how safe it is for them',
    urgentSigns: 'These count at any time, also if you did not tick them.',
    emergencyNumber: 'In Turkey and in the European Union, call 112. Elsewhere, call the emergency number of that country.',
    consultDoctor: {
      me: 'Talk to your doctor before you decide anything. Only a doctor who examines you and knows your records can advise you.',
      someoneElse: 'Talk to their doctor before anyone decides anything. Only a doctor who examines them and knows their records can advise them.',
    },
    notDiagnosis: 'This is general information. It is not a diagnosis.',
    cannotDo: 'This page cannot examine anyone and does not know any records. It cannot tell if a product is safe.',
    noDate: 'no date shown',
  },
}
