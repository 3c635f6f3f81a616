import { coveredCondition } from '../../../../../machines/rules/about.ts'
import { DeliveryCard } from '../../../components/DeliveryCard/DeliveryCard.tsx'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

/** The likely way of giving: how studies have given it for this condition. */
export function Delivery({ answers }: PartProps) {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  const condition = coveredCondition(answers)
  if (!condition) return null
  return (
    <Part id="delivery" heading={say(outcome.headings.delivery)} lead={say(outcome.leads.delivery)}>
      <DeliveryCard condition={condition} />
    </Part>
  )
}
