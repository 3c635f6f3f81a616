// The decision table a second time, written from domain.md 6.2 and 8.2 to 8.4 alone. It imports nothing: what it shares
// with the product are the names of questions and options, and no line of code. Where it goes beyond domain.md it says so.

type Told = Readonly<Record<string, unknown>>

const emergencies = [
  'stroke', 'breathing', 'sepsis', 'allergicReaction', 'chestPain', 'heavyBleeding', 'fainting', 'hotJointVeryIll',
  'meningitis', 'cannotSwallow', 'suddenLoss', 'blackSkin', 'coldFoot', 'fastSpreading', 'veryIllSince',
]
const forToday = [
  'hotJoint', 'cannotPutWeight', 'swollenCalf', 'lossOfSightOrControl', 'newMsSymptoms', 'feverWithMs',
  'woundInfection', 'hotFootWithDiabetes', 'visibleBone', 'swollenCalfWithWound', 'reactionSince',
]

const allWounds = ['diabeticFoot', 'leg', 'pressure', 'eb', 'other', 'unsure']
const someWounds: Readonly<Record<string, readonly string[]>> = {
  bloodFlowTest: ['leg', 'diabeticFoot'],
  compression: ['leg'],
  pressureOffFoot: ['diabeticFoot'],
  pressureRelief: ['pressure'],
  veinProcedure: ['leg', 'other', 'unsure'],
  bloodFlowRestored: ['leg', 'diabeticFoot', 'other', 'unsure'],
}
const jointItems = [
  'exercise', 'weightLoss', 'arthritisAdvice', 'gel', 'antiInflammatoryTablets', 'painkillers', 'steroidInjection',
  'hyaluronicInjection', 'plateletInjection', 'heatColdBrace', 'jointSurgeon',
]
const msMedicines = ['msMedicineInjection', 'msMedicineTablets', 'msMedicineDrip']
const msItems = ['msTeam', ...msMedicines, 'rehabilitation', 'symptomMedicine', 'relapseSteroids', 'ownStemCellTransplant']
const woundItems = [
  'causeChecked', 'bloodFlowTest', 'deadTissueRemoved', 'dressings', 'compression', 'pressureOffFoot', 'pressureRelief',
  'infectionTreated', 'diabetesAndSmoking', 'veinProcedure', 'bloodFlowRestored', 'vacuumDressing', 'skinGraft', 'oxygenTherapy',
]
// Done or not done: nobody is asked whether a check helped.
const checks = ['causeChecked', 'bloodFlowTest']

const nameOf: Readonly<Record<string, string>> = { osteoarthritis: 'Joint', ms: 'Ms', wound: 'Wound' }

const tickedIn = (told: Told, list: string): readonly string[] => {
  const value = told[list]
  return Array.isArray(value) ? value.map(String) : []
}

function itemsFor(told: Told): readonly string[] {
  if (told['condition'] === 'osteoarthritis') return jointItems
  if (told['condition'] === 'ms') return msItems
  return woundItems.filter((item) => (someWounds[item] ?? allWounds).includes(String(told['woundType'])))
}

/** A list as it counts: of ticks only those on show, and "not sure" or "none" only where nothing is ticked. */
function heardList(told: Told, list: string, shown: readonly string[] | undefined): readonly string[] {
  const all = tickedIn(told, list)
  const real = all.filter((one) => one !== 'none' && one !== 'unsure' && (!shown || shown.includes(one)))
  if (real.length > 0) return real
  return all.includes('unsure') ? ['unsure'] : all.filter((one) => one === 'none')
}

/** Asks in the order of 8.3 and hears what is told, up to a stop or a question left open. */
class Conversation {
  readonly heard: Record<string, unknown> = {}
  #isOver = false
  readonly #told: Told

  constructor(told: Told) {
    this.#told = told
  }

  #hear(question: string, value: unknown, stops = false) {
    if (value !== undefined) this.heard[question] = value
    this.#isOver = value === undefined || stops
  }

  one(question: string, ...stops: readonly string[]) {
    const value = this.#told[question]
    if (!this.#isOver) this.#hear(question, value, stops.includes(String(value)))
    return this
  }

  list(question: string, shown?: readonly string[]) {
    if (this.#isOver) return this
    const value = heardList(this.#told, question, shown)
    this.#hear(question, value.length > 0 ? value : undefined)
    return this
  }

  signs(question: string) {
    this.list(question)
    const told = tickedIn(this.heard, question)
    if (told.length > 0 && told[0] !== 'none') this.#isOver = true
    return this
  }

  /** How each one worked. All have to be told. */
  effects(question: string, items: readonly string[]) {
    if (this.#isOver) return this
    const given = (this.#told[question] ?? {}) as Told
    const told = items.filter((item) => given[item] !== undefined)
    this.#hear(question, told.length > 0 ? Object.fromEntries(told.map((item) => [item, given[item]])) : undefined)
    this.#isOver = told.length < items.length
    return this
  }

  if(holds: (heard: Told) => boolean, then: (conversation: this) => void) {
    if (!this.#isOver && holds(this.heard)) then(this)
    return this
  }
}

const isNow = (question: string, ...values: readonly string[]) => (heard: Told) => values.includes(String(heard[question]))

/** Which were tried, how they worked, which were not possible; not knowing what was tried ends the three questions. */
function askTreatments(talk: Conversation) {
  const name = nameOf[String(talk.heard['condition'])] ?? ''
  const items = itemsFor(talk.heard)
  talk.list(`tried${name}`, items).if(
    (heard) => !tickedIn(heard, `tried${name}`).includes('unsure'),
    () => {
      const tried = tickedIn(talk.heard, `tried${name}`)
      const worked = tried.filter((item) => items.includes(item) && !checks.includes(item))
      if (worked.length > 0) talk.effects(`effect${name}`, worked)
      const left = items.filter((item) => !tried.includes(item))
      const extra = [
        name === 'Joint' && left.includes('weightLoss') && 'weightLossNotAdvised',
        name === 'Ms' && talk.heard['msType'] !== 'relapsing' && !tried.some((item) => msMedicines.includes(item)) && 'noMsMedicineFits',
      ].filter((one) => one !== false)
      if (left.length > 0) talk.list(`notPossible${name}`, [...left, ...extra])
    },
  )
}

function listenTo(told: Told): Told {
  const ownSigns: Readonly<Record<string, string>> = { osteoarthritis: 'urgentJoint', ms: 'urgentMs', wound: 'urgentWound' }
  const ownFlags: Readonly<Record<string, string>> = { osteoarthritis: 'safetyJoint', ms: 'safetyMs', wound: 'safetyWound' }
  const talk = new Conversation(told)
  talk
    .one('subject')
    .signs('urgentGeneral')
    .one('adult', 'no', 'unsure')
    .one('condition', 'other', 'unsure')
    .if(() => true, () => talk.signs(ownSigns[String(talk.heard['condition'])] ?? ''))
    .one('diagnosis', 'notConfirmed', 'unsure')
    .if(isNow('condition', 'osteoarthritis'), () => talk.one('joint'))
    .if(isNow('condition', 'ms'), () => talk.one('msType'))
    .if(isNow('condition', 'wound'), () => talk.one('woundType').one('woundDuration'))
    .one('stage')
    .if(isNow('stage', 'offered', 'booked'), () => talk.one('abroad'))
    .if(isNow('stage', 'hadTreatment', 'unsure'), () => talk.signs('sinceTreatment'))
    .list('safetyNow')
    .list('safetyBefore')
    .if(() => true, () => talk.list(ownFlags[String(talk.heard['condition'])] ?? ''))
    .if(() => true, () => askTreatments(talk))
    .one('impact')
    .one('trend')
  return talk.heard
}

type Item = 'helped' | 'notEnough' | 'done' | 'notPossible' | 'notTried' | 'unclear'

function itemState(heard: Told, name: string, item: string): Item {
  const [tried, ruledOut] = [tickedIn(heard, `tried${name}`), tickedIn(heard, `notPossible${name}`)]
  const effect = ((heard[`effect${name}`] ?? {}) as Told)[item]
  if (tried.includes(item) && checks.includes(item)) return 'done'
  if (tried.includes(item)) return effect === 'helped' || effect === 'notEnough' ? effect : 'unclear'
  if (ruledOut.includes(item)) return 'notPossible'
  const isKnown = tried.length > 0 && ruledOut.length > 0 && !tried.includes('unsure') && !ruledOut.includes('unsure')
  return isKnown ? 'notTried' : 'unclear'
}

const byWound: Readonly<Record<string, readonly (readonly string[])[]>> = {
  diabeticFoot: [['causeChecked'], ['pressureOffFoot'], ['deadTissueRemoved', 'dressings'], ['bloodFlowTest'], ['diabetesAndSmoking']],
  leg: [['causeChecked'], ['bloodFlowTest'], ['compression'], ['deadTissueRemoved', 'dressings']],
  pressure: [['causeChecked'], ['pressureRelief'], ['deadTissueRemoved', 'dressings']],
}

/** The core groups of 8.2. */
function groupsFor(heard: Told): readonly (readonly string[])[] {
  if (heard['condition'] === 'wound') return byWound[String(heard['woundType'])] ?? [['causeChecked'], ['deadTissueRemoved', 'dressings']]
  if (heard['condition'] === 'ms') return [['msTeam'], [...msMedicines, 'noMsMedicineFits'], ['rehabilitation', 'symptomMedicine']]
  if (heard['condition'] !== 'osteoarthritis') return []
  const wasAdvised = !tickedIn(heard, 'notPossibleJoint').includes('weightLossNotAdvised')
  return [['exercise'], ['gel', 'antiInflammatoryTablets'], ...(wasAdvised ? [['weightLoss']] : [])]
}

function careOf(heard: Told): 'notStarted' | 'partly' | 'triedNotEnough' | 'working' | 'unsure' {
  const name = nameOf[String(heard['condition'])] ?? ''
  const groups = groupsFor(heard).map((group) => {
    const states = group.filter((item) => item !== 'noMsMedicineFits').map((item) => itemState(heard, name, item))
    if (states.some((state) => state === 'helped' || state === 'notEnough' || state === 'done')) return 'tried'
    if (states.includes('notPossible')) return 'blocked'
    if (group.includes('noMsMedicineFits') && tickedIn(heard, 'notPossibleMs').includes('noMsMedicineFits')) return 'blocked'
    return states.includes('unclear') ? 'unclear' : 'open'
  })
  if (groups.every((state) => state === 'unclear')) return 'unsure'
  if (!groups.includes('tried') && !groups.includes('blocked')) return 'notStarted'
  if (!groups.includes('tried')) return 'unsure'
  if (groups.includes('open') || groups.includes('unclear')) return 'partly'
  const hasHelped = itemsFor(heard).some((item) => itemState(heard, name, item) === 'helped')
  return hasHelped && heard['impact'] === 'low' ? 'working' : 'triedNotEnough'
}

const signLists = ['urgentGeneral', 'urgentJoint', 'urgentMs', 'urgentWound', 'sinceTreatment']

const anySign = (heard: Told, signs: readonly string[]) => signLists.some((list) => tickedIn(heard, list).some((one) => signs.includes(one)))

/** Told, or not sure about the list it stands in: not sure counts as yes. */
const mayHave = (heard: Told, list: string, ...flags: readonly string[]) => tickedIn(heard, list).some((one) => one === 'unsure' || flags.includes(one))

/** Beyond domain.md: the least cautious outcome also waits for everything left open that it rests on. */
const isAllKnown = (heard: Told) => heard['trend'] !== undefined && !['impact', 'trend', 'woundType'].some((question) => heard[question] === 'unsure')

const rows: readonly (readonly [id: string, outcome: string, matches: (heard: Told) => boolean])[] = [
  ['R01', 'O1', (h) => anySign(h, emergencies)],
  ['R02', 'O2', (h) => anySign(h, forToday)],
  ['R03', 'O2', (h) => anySign(h, ['unsure'])],
  ['R04', 'O2', (h) => tickedIn(h, 'sinceTreatment').includes('otherNewSymptom')],
  ['R05', 'O2', isNow('trend', 'quicklyWorse')],
  ['R06', 'O3', isNow('adult', 'no', 'unsure')],
  ['R07', 'O4', (h) => mayHave(h, 'safetyNow', 'pregnant')],
  ['R08', 'O4', (h) => mayHave(h, 'safetyNow', 'cancer')],
  ['R09', 'O4', (h) => mayHave(h, 'safetyNow', 'infection')],
  ['R10', 'O4', (h) => mayHave(h, 'safetyNow', 'weakImmuneSystem')],
  ['R11', 'O4', (h) => mayHave(h, 'safetyNow', 'bleeding')],
  ['R12', 'O4', (h) => mayHave(h, 'safetyBefore', 'seriousAllergy', 'reactionToCellTreatment')],
  ['R13', 'O4', (h) => mayHave(h, 'safetyNow', 'organDisease', 'diabetesHardToControl', 'autoimmune') || mayHave(h, 'safetyBefore', 'recentClot')],
  ['R14', 'O4', (h) => mayHave(h, 'safetyJoint', 'jointImplant', 'recentJointInjection')],
  ['R15', 'O4', (h) => mayHave(h, 'safetyMs', 'recentRelapse')],
  ['R16', 'O4', (h) => mayHave(h, 'safetyWound', 'poorCirculation', 'boneInfection', 'changingWound')],
  ['R17', 'O5', isNow('condition', 'other', 'unsure')],
  ['R18', 'O5', isNow('diagnosis', 'notConfirmed', 'unsure')],
  ['R19', 'O6', isNow('woundDuration', 'underTwoWeeks', 'unsure')],
  ['R20', 'O6', (h) => careOf(h) === 'notStarted'],
  ['R21', 'O6', (h) => careOf(h) === 'partly' || careOf(h) === 'unsure'],
  ['R22', 'O6', (h) => careOf(h) === 'working'],
  ['R23', 'O7', (h) => isAllKnown(h) && careOf(h) === 'triedNotEnough' && h['impact'] === 'high'],
  ['R24', 'O7', (h) => isAllKnown(h) && careOf(h) === 'triedNotEnough'],
  ['R25', 'O6', () => true],
]

/** The row and the outcome for what a person told, with any answers off their way among it. */
export function secondOpinion(told: Told): { readonly id: string; readonly outcome: string } {
  const heard = listenTo(told)
  const [id = '', outcome = ''] = rows.find(([, , matches]) => matches(heard)) ?? []
  return { id, outcome }
}
