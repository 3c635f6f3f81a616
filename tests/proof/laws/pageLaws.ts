import { partsWithContent } from '../../../machines/partsWithContent.ts'
import { articleFor, mayShowDelivery } from '../../../machines/rules/article.ts'
import { decide } from '../../../machines/rules/decide.ts'
import { partsFor } from '../../../machines/rules/outcomeParts.ts'
import { signsFor } from '../../../machines/rules/signsToWatch.ts'
import { ofOne } from './law.ts'
import type { Law } from './law.ts'

const leadAway = ['article', 'leftOut', 'studies', 'safetyFacts', 'clinicQuestions', 'delivery', 'sources'] as const

/** What the page of an outcome shows, and never shows. */
export const pageLaws: readonly Law[] = [
  ofOne('emergencyPage', '8.5, 7', 'An emergency page shows nothing of the article and no link that leads away.', (a, { outcome }) =>
    outcome !== 'O1' || (articleFor(outcome, a).length === 0 && !partsFor(outcome).some((part) => leadAway.some((one) => one === part)))),
  ofOne('everyPage', '8.5, 8', 'Every page of O2 to O7 says that it is no diagnosis, cites a source, lists the urgent signs and says: talk to your doctor.', (a, { outcome }) => {
    if (outcome === 'O1') return partsFor(outcome).includes('notDiagnosis')
    const decision = decide(a)
    const parts = partsWithContent(decision, a)
    const hasAll = (['notDiagnosis', 'sources', 'urgentSigns', 'consultDoctor'] as const).every((part) => parts.includes(part))
    return hasAll && decision.rule.sources.length > 0 && signsFor(undefined, 'emergency').length > 0
  }),
  ofOne('delivery', '8.5, 10', 'How studies have given it is shown at O4, O6 and O7 only.', (_, { outcome }) =>
    mayShowDelivery(outcome) === ['O4', 'O6', 'O7'].includes(outcome) && partsFor(outcome).includes('delivery') === mayShowDelivery(outcome)),
  ofOne('alsoTold', '8.3', 'Every other caution that matched is told beside the reason, in the order of the table.', (a) => {
    const { rule, alsoMatched } = decide(a)
    return alsoMatched.every((row, i) => row.id > (alsoMatched[i - 1] ?? rule).id && row.when(a))
  }),
]
