import type { Review } from '../build/reviews.ts'
import type { FirstWords } from '../locales/load.ts'
import { fill } from '../locales/say.ts'
import { formatDate } from './words.ts'

/** How far the words on show, the rules and the sources have been reviewed; a second line where the next review is overdue. */
export function reviewLines({ ui, intlLocale }: FirstWords, { state, date, due }: Review, today: Date): readonly string[] {
  const on = (day: string) => ({ date: formatDate(day, intlLocale) })
  const isOverdue = today > new Date(`${due}T23:59:59`)
  return [fill(ui[`reviewState_${state}`], on(date)), ...(isOverdue ? [fill(ui.reviewDue, on(due))] : [])]
}
