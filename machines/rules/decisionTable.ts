import type { SourceId } from '../evidence/sources.ts'
import type { Answers, SafetyId } from '../questionnaire/answers.ts'
import { ticked } from '../questionnaire/answers.ts'
import type { QuestionId } from '../questionnaire/questions.ts'
import { treatmentQuestions } from '../questionnaire/treatmentQuestions.ts'
import { coveredCondition, isConditionNotCovered, mayBeNewWound, mayBeUnconfirmed, mayBeUnder18 } from './about.ts'
import { care } from './care.ts'
import type { OutcomeId, RuleId } from './ids.ts'
import { hasAnsweredEverything } from './completeness.ts'
import {
  isUnsureOfList,
  mayBePregnant,
  mayBleedEasily,
  mayHaveCancer,
  mayHaveInfection,
  mayHaveJointCaution,
  mayHaveMsCaution,
  mayHaveWeakImmuneSystem,
  mayHaveWoundCaution,
  mayNeedSpecialistView,
  mayReactBadly,
} from './safety.ts'
import {
  hasEmergencySignIn,
  hasSameDaySignIn,
  isQuicklyWorse,
  isUnsureOfSignsIn,
  mayHaveNewSymptomSinceTreatment,
  signLists,
} from './urgency.ts'

export interface Rule {
  readonly id: RuleId
  readonly when: (answers: Answers) => boolean
  readonly outcome: OutcomeId
  /** The questions whose answers make the row match. */
  readonly restsOn: (answers: Answers) => readonly QuestionId[]
  readonly sources: readonly SourceId[]
}

const always =
  (...ids: readonly QuestionId[]) =>
  () =>
    ids

const signListsWhere = (matches: (answers: Answers, list: (typeof signLists)[number]) => boolean) => (answers: Answers) =>
  signLists.filter((list) => matches(answers, list))

/** The lists in which one of the flags is ticked, or that the person is not sure about. */
const safetyListsWith =
  (flags: readonly string[], ...lists: readonly SafetyId[]) =>
  (answers: Answers) =>
    lists.filter((list) => isUnsureOfList(answers, list) || flags.some((flag) => ticked(answers, list).includes(flag)))

/** What was told of treatments; nothing where they were not asked about yet. */
function treatmentsTold(answers: Answers): readonly QuestionId[] {
  const condition = coveredCondition(answers)
  if (!condition) return []
  const { tried, effect, notPossible } = treatmentQuestions[condition]
  if (answers[tried] === undefined) return []
  const kind = condition === 'ms' ? (['msType'] as const) : condition === 'wound' ? (['woundType'] as const) : []
  return [...kind, tried, effect, notPossible]
}

const treatmentsAndImpact = (answers: Answers): readonly QuestionId[] => [...treatmentsTold(answers), 'impact']

/** What was left "not sure" and so keeps the least cautious outcome away. */
const leftUnsure = (answers: Answers) => (['woundType', 'impact', 'trend'] as const).filter((question) => answers[question] === 'unsure')

/** The row that always matches, and the careful one. */
export const otherwise: Rule = { id: 'R25', when: () => true, outcome: 'O6', restsOn: leftUnsure, sources: ['REG-4'] }

/**
 * The decision table of domain.md 8.3. The first row that matches decides; every other match is still told.
 */
export const decisionTable: readonly Rule[] = [
  {
    id: 'R01',
    when: (a) => signLists.some((list) => hasEmergencySignIn(a, list)),
    outcome: 'O1',
    restsOn: signListsWhere(hasEmergencySignIn),
    sources: ['PL-3', 'URG-4', 'URG-5'],
  },
  {
    id: 'R02',
    when: (a) => signLists.some((list) => hasSameDaySignIn(a, list)),
    outcome: 'O2',
    restsOn: signListsWhere(hasSameDaySignIn),
    sources: ['PL-3', 'URG-1', 'URG-10', 'URG-16'],
  },
  {
    id: 'R03',
    when: (a) => signLists.some((list) => isUnsureOfSignsIn(a, list)),
    outcome: 'O2',
    restsOn: signListsWhere(isUnsureOfSignsIn),
    sources: ['PL-3'],
  },
  {
    id: 'R04',
    when: mayHaveNewSymptomSinceTreatment,
    outcome: 'O2',
    restsOn: always('sinceTreatment'),
    sources: ['REG-1', 'HARM-1', 'HARM-5'],
  },
  { id: 'R05', when: isQuicklyWorse, outcome: 'O2', restsOn: always('trend'), sources: ['PL-3'] },
  { id: 'R06', when: mayBeUnder18, outcome: 'O3', restsOn: always('adult'), sources: ['EV-2', 'EV-3', 'EV-7'] },
  {
    id: 'R07',
    when: mayBePregnant,
    outcome: 'O4',
    restsOn: safetyListsWith(['pregnant'], 'safetyNow'),
    sources: ['EV-3', 'EV-4', 'EV-5', 'EV-13', 'EV-28'],
  },
  {
    id: 'R08',
    when: mayHaveCancer,
    outcome: 'O4',
    restsOn: safetyListsWith(['cancer'], 'safetyNow'),
    sources: ['EV-2', 'EV-3', 'EV-4', 'EV-13', 'EV-14', 'EV-28'],
  },
  {
    id: 'R09',
    when: mayHaveInfection,
    outcome: 'O4',
    restsOn: safetyListsWith(['infection'], 'safetyNow'),
    sources: ['EV-3', 'EV-4', 'EV-13', 'EV-28'],
  },
  {
    id: 'R10',
    when: mayHaveWeakImmuneSystem,
    outcome: 'O4',
    restsOn: safetyListsWith(['weakImmuneSystem'], 'safetyNow'),
    sources: ['EV-3', 'EV-13', 'EV-28'],
  },
  {
    id: 'R11',
    when: mayBleedEasily,
    outcome: 'O4',
    restsOn: safetyListsWith(['bleeding'], 'safetyNow'),
    sources: ['EV-3', 'EV-4', 'EV-27'],
  },
  {
    id: 'R12',
    when: mayReactBadly,
    outcome: 'O4',
    restsOn: safetyListsWith(['seriousAllergy', 'reactionToCellTreatment'], 'safetyBefore'),
    sources: ['EV-13', 'EV-28'],
  },
  {
    id: 'R13',
    when: mayNeedSpecialistView,
    outcome: 'O4',
    restsOn: safetyListsWith(['organDisease', 'recentClot', 'diabetesHardToControl', 'autoimmune'], 'safetyNow', 'safetyBefore'),
    sources: ['EV-3', 'EV-4', 'EV-13', 'EV-14', 'EV-28'],
  },
  {
    id: 'R14',
    when: mayHaveJointCaution,
    outcome: 'O4',
    restsOn: always('condition', 'safetyJoint'),
    sources: ['EV-2', 'EV-3'],
  },
  { id: 'R15', when: mayHaveMsCaution, outcome: 'O4', restsOn: always('condition', 'safetyMs'), sources: ['EV-7'] },
  {
    id: 'R16',
    when: mayHaveWoundCaution,
    outcome: 'O4',
    restsOn: always('condition', 'safetyWound'),
    sources: ['EV-14', 'EV-16', 'EV-28', 'SOC-16'],
  },
  { id: 'R17', when: isConditionNotCovered, outcome: 'O5', restsOn: always('condition'), sources: ['REG-4'] },
  { id: 'R18', when: mayBeUnconfirmed, outcome: 'O5', restsOn: always('diagnosis'), sources: ['SOC-13', 'SOC-14'] },
  {
    id: 'R19',
    when: mayBeNewWound,
    outcome: 'O6',
    restsOn: always('condition', 'woundDuration'),
    sources: ['URG-16'],
  },
  { id: 'R20', when: (a) => care(a) === 'notStarted', outcome: 'O6', restsOn: treatmentsTold, sources: ['SOC-10', 'SOC-14', 'SOC-15'] },
  {
    id: 'R21',
    when: (a) => care(a) === 'partly' || care(a) === 'unsure',
    outcome: 'O6',
    restsOn: treatmentsTold,
    sources: ['SOC-10', 'SOC-14', 'SOC-15'],
  },
  { id: 'R22', when: (a) => care(a) === 'working', outcome: 'O6', restsOn: treatmentsAndImpact, sources: ['SOC-13', 'SOC-14', 'SOC-15'] },
  {
    id: 'R23',
    when: (a) => care(a) === 'triedNotEnough' && a.impact === 'high' && hasAnsweredEverything(a),
    outcome: 'O7',
    restsOn: treatmentsAndImpact,
    sources: ['SOC-13', 'SOC-13b'],
  },
  {
    id: 'R24',
    when: (a) => care(a) === 'triedNotEnough' && hasAnsweredEverything(a),
    outcome: 'O7',
    restsOn: treatmentsAndImpact,
    sources: ['SOC-13', 'REG-4'],
  },
  otherwise,
]
