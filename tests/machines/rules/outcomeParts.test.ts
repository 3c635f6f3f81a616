import { expect, it } from 'vitest'
import { outcomeIds } from '../../../machines/rules/ids.ts'
import { partsFor } from '../../../machines/rules/outcomeParts.ts'

const everything = [
  'action', 'reasons', 'alsoTold', 'leftUnsure', 'provenCare', 'notes', 'delivery', 'article', 'leftOut', 'studies', 'safetyFacts',
  'clinicQuestions', 'documents', 'tellDoctorFirst', 'urgentSigns', 'whatWouldChange', 'consultDoctor', 'sources', 'notDiagnosis',
]

const leftOutOf = (outcome: (typeof outcomeIds)[number]) => {
  const parts: readonly string[] = partsFor(outcome)
  return everything.filter((part) => !parts.includes(part))
}

it('in an emergency nothing is read but what to do, the sign that was told, and that it is no diagnosis', () => {
  expect(partsFor('O1')).toEqual(['action', 'reasons', 'notDiagnosis'])
})

it.each([
  ['O2', ['leftUnsure', 'provenCare', 'delivery', 'article', 'leftOut', 'studies', 'clinicQuestions', 'documents']],
  ['O3', ['provenCare', 'delivery', 'studies', 'clinicQuestions', 'documents']],
  ['O4', ['provenCare']],
  ['O5', ['provenCare', 'delivery', 'studies', 'clinicQuestions']],
  ['O6', []],
  ['O7', ['provenCare']],
] as const)('the page of %s leaves out only what does not help there', (outcome, left) => {
  expect(leftOutOf(outcome)).toEqual(left)
})

it('the parts are read in one order everywhere: what to do first, "no diagnosis" last', () => {
  for (const outcome of outcomeIds) {
    const parts: readonly string[] = partsFor(outcome)
    expect(parts).toEqual(everything.filter((part) => parts.includes(part)))
    expect([parts[0], parts.at(-1)]).toEqual(['action', 'notDiagnosis'])
  }
})
