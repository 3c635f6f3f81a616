import { useId } from 'react'
import { localeNames } from '../../../locales/locale.ts'
import { textSizes, themes } from '../../../record/preferences.ts'
import { useDisplay } from '../../display.ts'
import { useLanguages } from '../../languages.ts'
import { useFirstWords } from '../../words.ts'
import { ChoiceList } from '../ChoiceList/ChoiceList.tsx'
import type { Choice } from '../ChoiceList/ChoiceList.tsx'
import { LanguageChoice } from '../LanguageChoice/LanguageChoice.tsx'
import styles from './DisplayMenu.module.css'

/** What the display menu opens. */
export function DisplayPanel() {
  const { ui, locale } = useFirstWords()
  const { theme, textSize, second, setTheme, setTextSize, setSecond } = useDisplay()
  const others = useLanguages().filter((other) => other !== locale)
  return (
    <div className={styles.panel}>
      <LanguageChoice />
      <Setting
        name={ui.textSize}
        choices={textSizes.map((size) => ({ id: size, label: ui[`textSize_${size}`] }))}
        chosen={textSize}
        onChoose={(chosen) => setTextSize(textSizes.find((size) => size === chosen) ?? 'normal')}
      />
      <Setting
        name={ui.theme}
        choices={themes.map((one) => ({ id: one, label: ui[`theme_${one}`] }))}
        chosen={theme}
        onChoose={(chosen) => setTheme(themes.find((one) => one === chosen) ?? 'device')}
      />
      {others.length > 0 && (
        <Setting
          name={ui.secondLanguage}
          choices={[{ id: 'none', label: ui.secondNone }, ...others.map((other) => ({ id: other, label: localeNames[other], lang: other }))]}
          chosen={second?.locale ?? 'none'}
          onChoose={(chosen) => setSecond(others.find((other) => other === chosen))}
        />
      )}
    </div>
  )
}

interface SettingProps {
  readonly name: string
  readonly choices: readonly Choice[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** One thing to set, by a row of radio buttons. */
function Setting({ name, choices, chosen, onChoose }: SettingProps) {
  const id = useId()
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <ChoiceList type="radio" layout="row" name={id} choices={choices} chosen={[chosen]} onChoose={onChoose} />
    </fieldset>
  )
}
