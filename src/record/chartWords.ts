import type { Answers } from '../../machines/questionnaire/answers.ts'
import { isEachQuestion } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Text } from '../locales/catalogue.ts'
import type { Catalogue } from '../locales/load.ts'
import type { NurseWords } from '../locales/nurseWords.ts'
import { optionWords } from '../locales/optionWords.ts'
import { fill, labelOf, say } from '../locales/say.ts'

const speak = (words: Text) => say(words, 'someoneElse')

/** How a chart names the answers: of the patient, never to them. */
export function chartWords(catalogue: Catalogue, { record: { text } }: NurseWords) {
  const { ui, questions, intlLocale } = catalogue
  const short = (question: QuestionId) => speak(questions[question].short)

  const option = (question: QuestionId, id: string) => {
    if (id === 'none') return text.none
    const words = optionWords(catalogue, question, id)
    // "I am not sure" would be the nurse's own word in a chart. Not to say one's age is something else.
    return id === 'unsure' && question !== 'adult' ? text.unsure : speak(labelOf(words))
  }
  const together = (items: readonly string[]) => items.join(ui.answersJoin)

  /** Several lists as one: all that is ticked, and the lists nobody was sure about; "none" only where that is true of all. */
  const lists = (ids: readonly QuestionId[], answers: Answers): string => {
    const asked = ids.map((id) => ({ id, ticked: [answers[id] ?? []].flat() as readonly string[] })).filter(({ ticked }) => ticked.length > 0)
    const told = asked.flatMap(({ id, ticked }) =>
      ticked.filter((one) => one !== 'none').map((one) => (one === 'unsure' && asked.length > 1 ? fill(ui.itemAnswer, { item: short(id), answer: text.unsure }) : option(id, one))),
    )
    if (told.length > 0) return together(told)
    return asked.length > 0 ? text.none : text.notAsked
  }

  return {
    text,
    short,
    option,
    lists,
    /** The answer to one question, whatever its kind. */
    answer: (question: QuestionId, answers: Answers) =>
      isEachQuestion(question)
        ? together(Object.entries(answers[question] ?? {}).map(([item, effect]) => fill(ui.itemAnswer, { item: option(question, item), answer: option(question, effect) })))
        : lists([question], answers),
    /** One line: a name, and the things told of it; says so where there are none. */
    line: (item: string, ...told: readonly string[]) => fill(ui.itemAnswer, { item, answer: told.length > 0 ? together(told) : text.nothing }),
    /** A moment as the day and time it is there, with the difference to UTC. */
    moment: (iso: string, timeZone?: string) =>
      new Intl.DateTimeFormat(intlLocale, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'shortOffset',
        ...(timeZone && { timeZone }),
      }).format(new Date(iso)),
  }
}
