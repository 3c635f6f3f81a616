import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import type { OptionWords, QuestionWords, SharedOption, Text } from '../catalogue.ts'

const swollenCalf: OptionWords = {
  label: 'One calf or thigh that is swollen, and also warm or painful',
  hint: 'This can be a sign of a blood clot in the leg (deep vein thrombosis).',
}

export const options: Readonly<Record<SharedOption, OptionWords>> = {
  // Signs that need help, whatever the condition
  stroke: {
    label: 'A face that droops on one side, a weak arm or slurred speech that came on suddenly',
    hint: 'These can be signs of a stroke.',
  },
  breathing: {
    label: 'Choking, or severe trouble breathing',
    hint: 'For example, too short of breath to finish a few words.',
  },
  sepsis: {
    label: 'Confusion, very fast breathing, a rash that does not fade, or skin that is blue, grey, pale or blotchy',
    hint: 'Blue, grey or pale lips or tongue count too. So does no pee in a day with an infection. A change of colour may be harder to see on brown or black skin. These can be signs of blood poisoning (sepsis).',
  },
  allergicReaction: {
    label: 'Swollen lips, tongue or throat, or trouble with breathing or swallowing',
    hint: 'This matters even more soon after a drip or injection. Feeling faint soon after one counts too. These can be signs of a severe allergic reaction.',
  },
  chestPain: {
    label: 'Chest pain, coughing up blood, or suddenly being short of breath',
    hint: 'It counts with or without a swollen leg. It can be a sign of a blood clot in the lung.',
  },
  heavyBleeding: 'Heavy bleeding that will not stop',
  fainting: 'Passing out, being hard to wake, or having a fit (seizure)',

  // Signs that need help: joints
  hotJointVeryIll: {
    label: 'A hot, swollen, very painful joint and feeling very ill',
    hint: 'For example, with shaking chills or confusion.',
  },
  hotJoint: {
    label: 'A joint that is suddenly hot, swollen and very painful',
    hint: 'This matters even more with a fever, or in the weeks after an injection.',
  },
  cannotPutWeight: 'A leg that cannot move or take weight, or a joint that is badly swollen or has changed shape',
  swollenCalf,

  // Signs that need help: MS
  meningitis: {
    label: 'A bad headache with a fever, a stiff neck, being sick, or pain from bright light',
    hint: 'This matters even more after an injection into the back. These can be signs of swelling around the brain (meningitis).',
  },
  cannotSwallow: 'New trouble swallowing, with choking or drooling, or trouble breathing',
  suddenLoss: {
    label: 'Within hours: loss of sight in one eye, very weak legs, or loss of bladder or bowel control',
    hint: 'Being newly not able to walk counts too. So does suddenly not being able to pee.',
  },
  lossOfSightOrControl: {
    label: 'Over a day or more: loss of sight in one eye, weaker legs, or loss of bladder or bowel control',
    hint: 'Not being able to pee counts too.',
  },
  newMsSymptoms: {
    label: 'New or worse MS symptoms that have lasted for more than a day',
    hint: 'For example, being weak or numb, seeing double, or poor balance. This may be an MS attack (relapse).',
  },
  feverWithMs: {
    label: 'A fever or an infection as well as MS',
    hint: 'This matters even more with a medicine that makes the body less able to fight germs.',
  },

  // Signs that need help: wounds
  blackSkin: {
    label: 'New black, purple-black or dead skin (gangrene)',
    hint: 'A change of colour may be harder to see on brown or black skin. Dead skin may also feel cold or numb.',
  },
  coldFoot: {
    label: 'A foot or leg that is suddenly cold, pale, blue or numb, with strong pain',
    hint: 'A change of colour may be harder to see on brown or black skin.',
  },
  fastSpreading: {
    label: 'A skin infection that spreads within hours, hurts very badly, or makes the skin crackle when touched',
    hint: 'Fainting with a skin infection counts too. A change of colour may be harder to see on brown or black skin.',
  },
  woundInfection: {
    label: 'Redness or colour change that spreads from the wound, or more heat, swelling, pain, pus or a bad smell',
    hint: 'These can be signs of an infection. Redness may be harder to see on brown or black skin.',
  },
  hotFootWithDiabetes: {
    label: 'Diabetes, and a foot that is hot, red or swollen',
    hint: 'It counts even if the foot does not hurt. Redness may be harder to see on brown or black skin.',
  },
  visibleBone: {
    label: 'Bone or tendon that can be seen in the wound',
    hint: 'A tendon is a tough cord that joins muscle to bone. Bone that a doctor or nurse has touched with a thin tool (probe) counts too.',
  },
  swollenCalfWithWound: swollenCalf,

  // Signs since a treatment
  veryIllSince: {
    label: 'Since the treatment: confusion, trouble breathing, or shaking chills with feeling very ill',
    hint: 'A swollen face or throat counts too. So does the worst headache ever with a stiff neck.',
  },
  reactionSince: {
    label: 'Since the treatment: fever, chills, a new lump, a rash, or an area that is hot, swollen or more painful',
    hint: 'A rash may be harder to see on brown or black skin.',
  },

  // Health now
  pregnant: 'Pregnant, or may be pregnant, trying for a baby, or breastfeeding',
  cancer: 'Cancer now or in the past 5 years, or having tests for cancer',
  infection: 'A fever or an infection now, or a drug to treat one (antibiotics)',
  weakImmuneSystem: {
    label: 'A body that is less able to fight germs (a weak immune system), or medicines that cause this',
    hint: 'HIV or a transplant counts too.',
  },
  bleeding: {
    label: 'Medicine to thin the blood, or blood that does not clot well',
    hint: 'Low platelets count too. Platelets are cells that help blood to clot.',
  },
  organDisease: 'Serious heart, kidney or liver disease',
  diabetesHardToControl: 'Diabetes that is hard to control',
  autoimmune: {
    label: 'An illness, not MS, in which the body harms its own parts (autoimmune)',
    hint: 'An illness that makes the joints swell, such as rheumatoid arthritis, counts too. Worn joints alone do not count here.',
  },
  veryHighWeight: {
    label: 'A very high weight for the height (BMI over 30)',
    hint: 'Some studies used a limit of 30, and some used 35.',
  },

  // Health before
  seriousAllergy: 'A severe allergy, or a bad reaction to a drug, a blood product or a tissue product',
  reactionToCellTreatment: 'A bad reaction to a treatment with stem cells, exosomes or platelets (PRP)',
  recentClot: 'A stroke, a heart attack or a blood clot in the past 6 months',
  earlierCellTreatment: 'A treatment in the past with stem cells, exosomes or platelets (PRP)',
  otherStudy: 'Being in a study of some other treatment (a trial)',

  // Joint, MS and wound
  jointImplant: 'A new joint (joint replacement) in the place that now hurts',
  recentJointInjection: 'An injection into a joint in the past 6 months, or steroid tablets in the past month',
  recentRelapse: {
    label: 'An MS attack (relapse), or treatment with steroids, in the past 3 months',
    hint: 'In an MS attack, symptoms are new or worse for more than a day.',
  },
  takesMsMedicine: {
    label: 'Any medicine that is used to slow down MS',
    hint: 'It may be called disease-modifying. Do not stop it because of this guide.',
  },
  poorCirculation: {
    label: 'Poor blood flow in the leg or foot, or pain there at rest',
    hint: 'It counts too if no one has checked the pulse in the foot.',
  },
  boneInfection: 'An infection in the bone, or a wound that goes down to the bone',
  changingWound: {
    label: 'A wound that changes shape, has rolled edges or often bleeds',
    hint: 'A doctor can check that it is not skin cancer.',
  },

  // Joint treatments
  exercise: 'A plan of regular exercise for this joint, done alone or with a physio',
  weightLoss: 'Losing weight, if a doctor or nurse said that it would help',
  arthritisAdvice: {
    label: 'Advice on how to live with worn joints (arthritis)',
    hint: 'For example, on when to rest, what shoes to wear, or how to use a walking stick.',
  },
  gel: 'A gel or cream for pain and swelling, rubbed on the joint (anti-inflammatory)',
  antiInflammatoryTablets: {
    label: 'Tablets for both pain and swelling',
    hint: 'The name on the box may be ibuprofen or naproxen. A doctor may call them anti-inflammatory.',
  },
  painkillers: 'Tablets that are only for pain, such as paracetamol',
  steroidInjection: 'An injection of a steroid (cortisone) into the joint',
  hyaluronicInjection: 'An injection of a thick kind of gel into the joint (hyaluronic acid)',
  plateletInjection: 'An injection made from the patient’s own blood (platelets, PRP)',
  heatColdBrace: 'Heat, cold, a brace, tape, or a small machine with pads on the skin (TENS)',
  jointSurgeon: 'A visit to a joint surgeon, or surgery for a new joint',

  // MS treatments
  msTeam: 'Care from an MS nurse, or from a doctor for the brain and nerves (neurologist)',
  msMedicineInjection: {
    label: 'A medicine to slow down MS, given by injection at home',
    hint: 'The name on the box may be glatiramer, ofatumumab or a type of interferon. There are others too, and an MS nurse can say which kind it is.',
  },
  msMedicineTablets: {
    label: 'Tablets to slow down MS',
    hint: 'The name on the box may be cladribine, fingolimod, teriflunomide or dimethyl fumarate. There are others too, and an MS nurse can say which kind it is.',
  },
  msMedicineDrip: {
    label: 'A medicine to slow down MS, given by a drip',
    hint: 'The name may be natalizumab, ocrelizumab or alemtuzumab. There are others too, and an MS nurse can say which kind it is.',
  },
  rehabilitation: {
    label: 'Help to move, speak or do daily tasks (rehabilitation)',
    hint: 'For example, with a physiotherapist or a speech therapist, or help with daily tasks at home. Bladder care counts too.',
  },
  symptomMedicine: 'Medicines for single symptoms, such as spasms, pain, feeling tired or bladder trouble',
  relapseSteroids: 'Steroids for an MS attack (relapse)',
  ownStemCellTransplant: 'A transplant of the patient’s own stem cells (aHSCT) in a hospital that is checked for this (accredited)',

  // Wound treatments
  causeChecked: 'A check of the cause of the wound by a doctor, a wound nurse or a foot team',
  bloodFlowTest: {
    label: 'A test of the blood flow in the leg or foot',
    hint: 'For example, a check of the pulse, or of the blood pressure at the ankle (ABPI).',
  },
  deadTissueRemoved: 'Dead skin and flesh cleaned out of the wound (debridement)',
  dressings: 'Dressings changed by a nurse or doctor, or in the way that they have shown',
  compression: {
    label: 'Tight bandages or stockings on the leg (compression)',
    hint: 'These are only safe after a check of the blood flow in the leg.',
  },
  pressureOffFoot: 'A special boot, cast or shoe that takes weight off the wound (offloading)',
  pressureRelief: 'A special mattress or cushion, and a change of position often',
  infectionTreated: 'Treatment of an infection in the wound',
  diabetesAndSmoking: 'Steps to control diabetes, to eat well or to stop smoking',
  veinProcedure: 'Treatment of a damaged vein in the leg (vein procedure)',
  bloodFlowRestored: 'A procedure to open a blocked blood vessel, so that more blood flows to the wound',
  vacuumDressing: 'A dressing with a small pump (vacuum dressing)',
  skinGraft: 'Skin moved from another place (skin graft), man-made skin, or a dressing made from a placenta',
  oxygenTherapy: 'Oxygen given to treat the wound',

  // Goals
  pain: 'To have less pain',
  move: 'To move and walk better',
  avoidSurgery: 'To avoid the need for surgery',
  slowDisease: 'To slow down the disease',
  fewerRelapses: 'To have fewer MS attacks (relapses)',
  repair: 'To repair the damage from the disease',
  healWound: 'To heal the wound',
  fewerMedicines: 'To take fewer medicines',
  quick: 'To have a treatment that is quick',
  cure: 'To be cured',
  learn: 'To learn more about it',
  trial: 'To take part in a medical study (trial)',
}

export const exclusive: Readonly<Record<'none' | 'unsure', OptionWords>> = {
  none: 'None of these',
  unsure: 'I am not sure',
}

export const effects: Readonly<Record<'helped' | 'notEnough' | 'unsure', OptionWords>> = {
  helped: 'It helped',
  notEnough: 'It did not help enough',
  unsure: 'I am not sure',
}

const tickAll = 'Tick all that apply.'
const whyUrgent = 'Some signs need help fast. We ask now so that no time is lost.'
const missingSigns: Text = {
  me: 'Tick the signs you have, or ‘None of these’',
  someoneElse: 'Tick the signs the person has, or ‘None of these’',
}

const safetyHint: Text = {
  me: 'Tick all that apply. Tick it too if you are not sure about it.',
  someoneElse: 'Tick all that apply. Tick it too if it is not certain.',
}
const whySafety = 'Studies often left out people with one of these. So no one knows how safe exosome treatment is for them.'
const missingSafety: Text = {
  me: 'Tick what applies to you, or ‘None of these’',
  someoneElse: 'Tick what applies to the person, or ‘None of these’',
}

const tried = {
  hint: 'Tick all that apply. Tick it even if it did not help.',
  why: 'Some of these have better proof than exosomes. We ask so that the result can list the ones not yet tried.',
  short: 'Treatments tried',
  missing: {
    me: 'Tick what you have tried, or ‘None of these’',
    someoneElse: 'Tick what the person has tried, or ‘None of these’',
  },
}

const effect = {
  title: 'How did each one work?',
  hint: 'Choose one answer for each treatment.',
  why: 'The result depends on what has helped and what has not. It is also useful for a doctor to know.',
  short: 'How treatments worked',
  missing: 'Choose an answer for each treatment',
  options: {},
}

const notPossible = {
  title: {
    me: 'Which of these could you not have?',
    someoneElse: 'Which of these could the person not have?',
  },
  hint: {
    me: 'Tick all that apply. Also tick those that you were told were not safe for you.',
    someoneElse: 'Tick all that apply. Also tick those that they were told were not safe for them.',
  },
  why: 'A treatment that is not possible is not the same as one that has not been tried yet.',
  short: 'What was not possible',
  missing: {
    me: 'Tick what you could not have, or ‘None of these’',
    someoneElse: 'Tick what the person could not have, or ‘None of these’',
  },
}

export const questions: { readonly [Q in Exclude<QuestionId, 'subject'>]: QuestionWords<Q> } = {
  urgentGeneral: {
    title: {
      me: 'Do you have any of these signs right now?',
      someoneElse: 'Does the person you are helping have any of these signs right now?',
    },
    hint: tickAll,
    why: 'These signs need help at once. We ask first so that no time is lost.',
    short: 'Signs right now',
    missing: missingSigns,
    options: {},
  },
  adult: {
    title: { me: 'Are you 18 or over?', someoneElse: 'Is the person 18 or over?' },
    why: 'This guide is written for adults. Nearly all the studies that we found were in adults.',
    short: 'Age 18 or over',
    missing: {
      me: 'Choose ‘Yes’ if you are 18 or over, or choose another answer',
      someoneElse: 'Choose ‘Yes’ if the person is 18 or over, or choose another answer',
    },
    options: { yes: 'Yes', no: 'No', unsure: 'I am not sure, or would rather not say' },
  },
  condition: {
    title: 'Which health problem is this about?',
    hint: 'If there is more than one, choose the one that exosomes would be for.',
    why: 'This guide covers 3 health problems. The usual care and the studies are not the same for each one.',
    short: 'Health problem',
    missing: 'Choose the health problem, or ‘I am not sure’',
    options: {
      osteoarthritis: 'Osteoarthritis (worn or painful joints, such as a knee or hip)',
      ms: 'MS (multiple sclerosis), a disease of the brain and nerves',
      wound: 'A wound that is slow to heal',
      other: 'Something else',
    },
  },

  urgentJoint: {
    title: {
      me: 'Do you have any of these joint or leg signs now?',
      someoneElse: 'Does the person have any of these joint or leg signs now?',
    },
    hint: tickAll,
    why: whyUrgent,
    short: 'Joint signs now',
    missing: missingSigns,
    options: {},
  },
  urgentMs: {
    title: {
      me: 'Do you have any of these new signs now?',
      someoneElse: 'Does the person have any of these new signs now?',
    },
    hint: tickAll,
    why: 'Some signs need help fast in people with MS. We ask now so that no time is lost.',
    short: 'MS signs now',
    missing: missingSigns,
    options: {},
  },
  urgentWound: {
    title: {
      me: 'Do you have any of these wound, skin or leg signs now?',
      someoneElse: 'Does the person have any of these wound, skin or leg signs now?',
    },
    hint: tickAll,
    why: whyUrgent,
    short: 'Wound signs now',
    missing: missingSigns,
    options: {},
  },

  diagnosis: {
    title: {
      me: 'Has a doctor or nurse told you that you have this?',
      someoneElse: 'Has a doctor or nurse told them that they have this?',
    },
    hint: 'This means the health problem chosen earlier.',
    why: 'Other health problems can feel or look the same. The next step depends on knowing which one it is.',
    short: 'Confirmed or not',
    missing: {
      me: 'Choose ‘Yes’ if a doctor or nurse has told you, or choose another answer',
      someoneElse: 'Choose ‘Yes’ if a doctor or nurse has told them, or choose another answer',
    },
    options: { confirmed: 'Yes', notConfirmed: 'No, not yet' },
  },
  joint: {
    title: 'Which joint is it?',
    hint: 'If there is more than one, choose the worst one.',
    why: 'Nearly all the joint studies were about the knee. Much less is known about other joints.',
    short: 'Joint',
    missing: 'Choose the joint, or ‘I am not sure’',
    options: { knee: 'Knee', hip: 'Hip', hand: 'Hand', otherJoint: 'Another joint' },
  },
  msType: {
    title: 'Which type of MS is it?',
    why: 'The usual care is not the same for each type of MS.',
    short: 'Type of MS',
    missing: 'Choose the type of MS, or ‘I am not sure’',
    options: {
      relapsing: 'MS with attacks that come and go (relapsing)',
      progressive: 'MS that slowly gets worse over time (progressive)',
    },
  },
  woundType: {
    title: 'What kind of wound is it?',
    hint: 'If there is more than one, choose the worst one.',
    why: 'The usual care is not the same for each kind of wound.',
    short: 'Kind of wound',
    missing: 'Choose the kind of wound, or ‘I am not sure’',
    options: {
      diabeticFoot: 'A foot wound in a person who has diabetes (diabetic foot ulcer)',
      leg: 'A wound on the lower leg (leg ulcer)',
      pressure: 'A sore from sitting or lying still (pressure ulcer)',
      eb: 'A wound on skin that has torn or blistered since birth (epidermolysis bullosa, or EB)',
      other: 'Another kind of wound',
    },
  },
  woundDuration: {
    title: 'How long has the wound been there?',
    why: 'A new wound needs to be looked at and treated first.',
    short: 'Time with wound',
    missing: 'Choose how long the wound has been there, or ‘I am not sure’',
    options: {
      underTwoWeeks: 'Less than 2 weeks',
      twoToSixWeeks: '2 to 6 weeks',
      overSixWeeks: 'More than 6 weeks',
    },
  },

  stage: {
    title: 'What has happened so far with exosome treatment?',
    hint: 'Stem cell and similar treatments count too. Exosomes are tiny bubbles that cells release.',
    why: 'The answer changes which advice is shown. For example, there are things to ask before paying.',
    short: 'Exosome treatment so far',
    missing: 'Choose what has happened so far, or ‘I am not sure’',
    options: {
      curious: 'Only finding out about it',
      offered: 'A clinic has offered it',
      booked: 'It is booked or paid for',
      hadTreatment: 'The treatment has been given',
    },
  },
  abroad: {
    title: 'Is the treatment in another country, or would it be?',
    hint: {
      me: 'This means a country that you do not live in.',
      someoneElse: 'This means a country that the person does not live in.',
    },
    why: 'After treatment in another country, it can be harder to get care or to complain if things go wrong.',
    short: 'Abroad or not',
    missing: 'Choose ‘Yes’ if it is in another country, or choose another answer',
    options: { yes: 'Yes', no: 'No' },
  },
  sinceTreatment: {
    title: {
      me: 'Since the treatment, have you had any of these?',
      someoneElse: 'Since the treatment, has the person had any of these?',
    },
    hint: tickAll,
    why: 'A new sign after a treatment needs to be checked. We ask now so that no time is lost.',
    short: 'Signs since treatment',
    missing: {
      me: 'Tick the signs you have had, or ‘None of these’',
      someoneElse: 'Tick the signs the person has had, or ‘None of these’',
    },
    options: { otherNewSymptom: 'Any other new symptom since the treatment' },
  },

  safetyNow: {
    title: { me: 'Do any of these apply to you now?', someoneElse: 'Do any of these apply to the person now?' },
    hint: safetyHint,
    why: whySafety,
    short: 'Health now',
    missing: missingSafety,
    options: {},
  },
  safetyBefore: {
    title: { me: 'Do any of these apply to you, now or in the past?', someoneElse: 'Do any of these apply to the person, now or in the past?' },
    hint: safetyHint,
    why: whySafety,
    short: 'Health before',
    missing: missingSafety,
    options: {},
  },
  safetyJoint: {
    title: { me: 'Have you had any of these treatments?', someoneElse: 'Has the person had any of these treatments?' },
    hint: safetyHint,
    why: whySafety,
    short: 'Joint safety',
    missing: {
      me: 'Tick what you have had, or ‘None of these’',
      someoneElse: 'Tick what the person has had, or ‘None of these’',
    },
    options: {},
  },
  safetyMs: {
    title: { me: 'Do any of these apply to you and your MS?', someoneElse: 'Do any of these apply to the person and their MS?' },
    hint: safetyHint,
    why: whySafety,
    short: 'MS safety',
    missing: missingSafety,
    options: {},
  },
  safetyWound: {
    title: 'Do any of these apply to the wound, leg or foot?',
    hint: safetyHint,
    why: 'Studies often left out people with poor blood flow or a bone infection. A wound that changes needs a check first.',
    short: 'Wound safety',
    missing: 'Tick what applies to the wound, leg or foot, or ‘None of these’',
    options: {},
  },

  triedJoint: {
    ...tried,
    title: {
      me: 'Which of these have you tried for the joint?',
      someoneElse: 'Which of these has the person tried for the joint?',
    },
    options: {},
  },
  effectJoint: effect,
  notPossibleJoint: {
    ...notPossible,
    options: { weightLossNotAdvised: 'No one has said that losing weight would help' },
  },
  triedMs: {
    ...tried,
    title: { me: 'Which of these have you tried for MS?', someoneElse: 'Which of these has the person tried for MS?' },
    options: {},
  },
  effectMs: effect,
  notPossibleMs: {
    ...notPossible,
    options: { noMsMedicineFits: 'A specialist said that no MS medicine fits' },
  },
  triedWound: {
    ...tried,
    title: {
      me: 'Which of these have you tried for the wound?',
      someoneElse: 'Which of these has the person tried for the wound?',
    },
    options: {},
  },
  effectWound: effect,
  notPossibleWound: { ...notPossible, options: {} },

  impact: {
    title: {
      me: 'How much does this problem affect your daily life?',
      someoneElse: 'How much does this problem affect their daily life?',
    },
    hint: 'For example sleep, work, walking, washing or getting dressed.',
    why: 'When a problem has a big effect on daily life, it may help to see a specialist sooner.',
    short: 'Effect on life',
    missing: {
      me: 'Choose how much it affects your daily life, or ‘I am not sure’',
      someoneElse: 'Choose how much it affects their daily life, or ‘I am not sure’',
    },
    options: {
      low: 'A little, or not at all',
      some: 'It makes some things hard to do',
      high: 'It makes most things hard to do',
    },
  },
  trend: {
    title: 'How is the problem changing?',
    why: 'A problem that gets worse quickly needs a doctor or nurse to check it.',
    short: 'How it is changing',
    missing: 'Choose how the problem is changing, or ‘I am not sure’',
    options: {
      better: 'It is getting better',
      same: 'It stays the same',
      itChanges: 'It changes, with better and worse days',
      slowlyWorse: 'It is slowly getting worse',
      quicklyWorse: 'It is quickly getting worse',
    },
  },
  goals: {
    title: { me: 'What matters most to you?', someoneElse: 'What matters most to the person?' },
    hint: 'Choose up to 3.',
    why: 'Goals never change the result. They only change which parts of the article and which notes are shown.',
    short: 'Goals',
    missing: 'Choose up to 3 goals, or ‘None of these’',
    options: {},
  },
}
