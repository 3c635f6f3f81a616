import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Rule } from '../../machines/rules/decisionTable.ts'
import { isByNotKnowing } from '../../machines/rules/explain.ts'
import type { OutcomeWords } from '../locales/outcomeWords.ts'
import type { Text } from '../locales/catalogue.ts'

/** Why a row matched, in words: its own, or that the person was not sure about a list. */
export const reasonWords = (rule: Rule, answers: Answers, { rules, leads }: OutcomeWords): Text =>
  isByNotKnowing(rule, answers) ? leads.unsureList : rules[rule.id]
