import { questions } from '../../../../machines/questionnaire/questions.ts'
import type { EachId } from '../../../../machines/questionnaire/questions.ts'
import { visibleOptions } from '../../../../machines/questionnaire/visibleOptions.ts'
import { ChoiceList } from '../../components/ChoiceList/ChoiceList.tsx'
import { useCatalogue } from '../../words.ts'
import type { FieldProps } from './OptionFields.tsx'
import type { ItemError } from './errorsFor.ts'
import { fieldName } from './errorsFor.ts'
import styles from './QuestionPage.module.css'

interface Props extends FieldProps {
  readonly question: EachId
  readonly errors: readonly ItemError[]
}

const effectsOf = (draft: unknown): Readonly<Record<string, string>> =>
  typeof draft === 'object' && draft !== null ? { ...draft } : {}

/** The same small question about each of several things. */
export function EffectFields({ question, answers, draft, onDraft, errors, keys, voice: { option, label } }: Props) {
  const { ui } = useCatalogue()
  const effects = effectsOf(draft)
  const choicesOf = (item: string) =>
    questions[question].options.map((id) => ({ id, label: label(option(question, id)), keys: keys?.item === item ? keys.of.get(id) : undefined }))
  return visibleOptions(question, answers).map((item) => {
    const error = errors.find((e) => e.item === item)
    const name = fieldName(question, item)
    const chosen = effects[item]
    return (
      <fieldset key={item} className={keys?.item === item ? `${styles.fields} ${styles.current}` : styles.fields} aria-describedby={error ? `${name}-error` : undefined}>
        <legend className={styles.item}>{label(option(question, item))}</legend>
        {error && (
          <p id={`${name}-error`} className={styles.error}>
            <span className="visually-hidden">{ui.errorPrefix} </span>
            {ui.chooseAnswer}
          </p>
        )}
        <ChoiceList
          type="radio"
          layout="row"
          name={name}
          choices={choicesOf(item)}
          chosen={chosen ? [chosen] : []}
          onChoose={(effect) => onDraft({ ...effects, [item]: effect })}
        />
      </fieldset>
    )
  })
}
