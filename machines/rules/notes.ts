import type { SourceId } from '../evidence/sources.ts'
import type { Answers } from '../questionnaire/answers.ts'
import { ticked } from '../questionnaire/answers.ts'
import { msMedicines } from '../questionnaire/treatments.ts'
import { isBeingSoldTreatment, mayGoAbroad } from './about.ts'
import { noteIds } from './ids.ts'
import type { NoteId } from './ids.ts'
import { flagsTold, mayBleedEasily, mayHaveWeakImmuneSystem } from './safety.ts'

interface Note {
  readonly when: (answers: Answers) => boolean
  readonly sources: readonly SourceId[]
}

const hopes = ['cure', 'repair', 'healWound', 'avoidSurgery', 'quick', 'fewerMedicines']
const worthTelling = ['veryHighWeight', 'earlierCellTreatment', 'otherStudy']

const takesMsMedicine = (a: Answers) =>
  a.condition === 'ms' && (flagsTold(a).includes('takesMsMedicine') || msMedicines.some((id) => ticked(a, 'triedMs').includes(id)))

/** The notes of domain.md 8.4 and what triggers each. They never change the outcome. */
export const notes: Readonly<Record<NoteId, Note>> = {
  N1: { when: isBeingSoldTreatment, sources: ['REG-2'] },
  N2: { when: (a) => ticked(a, 'goals').some((goal) => hopes.includes(goal)), sources: ['REG-4', 'EV-21'] },
  N3: { when: (a) => ticked(a, 'goals').includes('trial'), sources: ['REG-4'] },
  N4: { when: (a) => takesMsMedicine(a) || mayBleedEasily(a) || mayHaveWeakImmuneSystem(a), sources: ['EV-28'] },
  N5: { when: mayGoAbroad, sources: ['HARM-2'] },
  N6: { when: (a) => flagsTold(a).some((flag) => worthTelling.includes(flag)), sources: ['EV-28'] },
  N7: { when: ({ stage }) => stage === 'hadTreatment', sources: ['REG-3', 'REG-10'] },
}

export const notesFor = (answers: Answers): readonly NoteId[] => noteIds.filter((id) => notes[id].when(answers))
