import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import { decide } from '../../machines/rules/decide.ts'
import { idsOf } from '../../machines/idsOf.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { loadCatalogue, loadLater } from '../../src/locales/load.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { say } from '../../src/locales/say.ts'
import { reasonText } from '../../src/record/reasonText.ts'
import { cases } from '../fixtures/cases.ts'

async function reasonIn(locale: Locale, given: Answers) {
  const [catalogue, { outcome }] = await Promise.all([loadCatalogue(locale), loadLater('outcome', locale)])
  const answers = relevantAnswers(given)
  const { rule } = decide(answers)
  return { id: rule.id, reason: reasonText(rule, answers, catalogue, outcome), catalogue, outcome }
}

describe('why a row matched, for a record', () => {
  it('is the words of the row where something was told', async () => {
    const { id, reason, outcome } = await reasonIn('en', cases.steroidInjectionLastMonth.answers)
    expect(reason).toBe(outcome.rules[id])
  })

  it('names the list where it was not known, in every language', async () => {
    for (const locale of idsOf(localeNames)) {
      const { reason, catalogue, outcome } = await reasonIn(locale, cases.notSureOfTheSafetyList.answers)
      expect(reason).toBe(`${say(catalogue.questions.safetyNow.short, 'me')}: ${say(outcome.leads.unsureList, 'me')}`)
    }
  })

  it('never says of the health problem, which is known, that it was not', async () => {
    const { id, reason } = await reasonIn('en', { ...cases.kneeEverythingTried.answers, safetyJoint: ['unsure'] })
    expect([id, reason]).toEqual(['R14', 'Joint safety: You were not sure about this list. Check it with a doctor first.'])
  })
})
