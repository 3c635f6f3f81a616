import { ChoiceList } from '../components/ChoiceList/ChoiceList.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import { controlOf } from './controlFor.ts'
import { useSetup } from './setupContext.ts'

const sizes = ['A4', 'Letter'] as const

/** The size of paper that sheets are printed on. */
export function PaperSetting() {
  const { draft, setText } = useSetup()
  const chosen = draft.texts.paper || 'A4'
  return (
    <FieldGroup field="paper">
      <ChoiceList
        type="radio"
        layout="row"
        name={controlOf('paper')}
        choices={sizes.map((id) => ({ id, label: id, lang: 'en' }))}
        chosen={[chosen]}
        onChoose={(id) => setText('paper', id)}
      />
    </FieldGroup>
  )
}
