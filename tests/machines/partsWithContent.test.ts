import { expect, it } from 'vitest'
import { leftUnsure } from '../../machines/leftUnsure.ts'
import { partsWithContent } from '../../machines/partsWithContent.ts'
import { relevantAnswers } from '../../machines/path.ts'
import { openGroups } from '../../machines/rules/care.ts'
import { decide } from '../../machines/rules/decide.ts'
import { cautionsToTell } from '../../machines/rules/explain.ts'
import { partsFor } from '../../machines/rules/outcomeParts.ts'
import { namedCases } from '../fixtures/cases.ts'

it.each(namedCases)('the page of %s has every part of its outcome, but none with nothing to say', (_, { answers: told }) => {
  const answers = relevantAnswers(told)
  const decision = decide(answers)
  const toSay = {
    alsoTold: cautionsToTell(decision, answers),
    leftUnsure: leftUnsure(answers),
    provenCare: openGroups(answers),
    notes: decision.notes,
  }
  const empty = Object.entries(toSay).flatMap(([part, things]) => (things.length === 0 ? [part] : []))
  expect(partsWithContent(decision, answers)).toEqual(partsFor(decision.outcome).filter((part) => !empty.includes(part)))
})
