import { coveredConditions } from '../../../machines/questionnaire/conditions.ts'
import { ChoiceList } from '../components/ChoiceList/ChoiceList.tsx'
import { useVoice } from '../words.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { controlOf } from './controlFor.ts'
import { useSetup } from './setupContext.ts'

/** The conditions that are offered. */
export function ConditionSetting() {
  const { draft, change } = useSetup()
  const { label, option } = useVoice()
  const offered = draft.conditions ?? coveredConditions
  const toggle = (id: string) => change({ conditions: coveredConditions.filter((one) => (one === id) !== offered.includes(one)) })
  return (
    <FieldGroup field="conditions">
      <ChoiceList
        type="checkbox"
        name={controlOf('conditions')}
        choices={coveredConditions.map((id) => ({ id, label: label(option('condition', id)) }))}
        chosen={offered}
        onChoose={toggle}
      />
    </FieldGroup>
  )
}
