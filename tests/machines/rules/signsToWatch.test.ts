import { expect, it } from 'vitest'
import { idsOf } from '../../../machines/idsOf.ts'
import { generalSigns, jointSigns, msSigns, signsAfterTreatment, urgentSigns, woundSigns } from '../../../machines/questionnaire/urgentSigns.ts'
import type { Urgency } from '../../../machines/questionnaire/urgentSigns.ts'
import { signsFor } from '../../../machines/rules/signsToWatch.ts'

const own = { osteoarthritis: jointSigns, ms: msSigns, wound: woundSigns }
const signsOf = (urgency: Urgency, ...tables: readonly object[]) =>
  tables.flatMap((table) => Object.keys(table)).filter((id) => idsOf(urgentSigns).some((sign) => sign === id && urgentSigns[sign].urgency === urgency))

it.each(['osteoarthritis', 'ms', 'wound'] as const)('with %s, a person watches for the general signs, those of it, and those after a treatment', (condition) => {
  for (const urgency of ['emergency', 'today'] as const) {
    expect(signsFor(condition, urgency)).toEqual(signsOf(urgency, generalSigns, own[condition], signsAfterTreatment))
  }
})

it('where no condition is known, those of all conditions', () => {
  for (const urgency of ['emergency', 'today'] as const) expect(signsFor(undefined, urgency)).toEqual(signsOf(urgency, urgentSigns))
})
