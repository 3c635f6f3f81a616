import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { catalogue } from '../../src/locales/en/catalogue.ts'
import { outcomeCatalogue } from '../../src/locales/en/outcomeCatalogue.ts'
import { fill } from '../../src/locales/say.ts'
import type { Subject } from '../../src/locales/say.ts'
import { voiceOf } from '../../src/ui/words.ts'

export const { ui, questions } = catalogue
export const { outcome } = outcomeCatalogue

/** What the pages say to a person about themself. */
export const me = voiceOf(catalogue, 'me')
export const someoneElse = voiceOf(catalogue, 'someoneElse')
const voices = { me, someoneElse }

/** The name of an option's control. */
export const optionName = (question: QuestionId, option: string) => me.label(me.option(question, option))

export const titleOf = (question: QuestionId, subject: Subject = 'me') => voices[subject].say(questions[question].title)

/** The name of the control that leads back to a question. */
export const changeName = (question: QuestionId) => fill(ui.changeWhat, { what: me.say(questions[question].short) })

/** The browser's title of a page. */
export const pageTitle = (title: string) => fill(ui.pageTitle, { title, product: ui.productName })
