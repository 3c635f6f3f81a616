import { useId, useState } from 'react'
import { idsOf } from '../../../../machines/idsOf.ts'
import { localeNames } from '../../../locales/locale.ts'
import { textSizes, themes } from '../../../record/preferences.ts'
import { useDisplay } from '../../display.ts'
import { useCatalogue } from '../../words.ts'
import { ChoiceList } from '../ChoiceList/ChoiceList.tsx'
import { LanguageChoice } from '../LanguageChoice/LanguageChoice.tsx'
import styles from './DisplayMenu.module.css'

/** Language, text size and colours, behind one button that is on every page. */
export function DisplayMenu() {
  const { ui } = useCatalogue()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.menu} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.button}>{ui.display}</summary>
      {isOpen && <DisplayPanel />}
    </details>
  )
}

function DisplayPanel() {
  const { ui, locale } = useCatalogue()
  const { theme, textSize, second, setTheme, setTextSize, setSecond } = useDisplay()
  const id = useId()
  const others = idsOf(localeNames).filter((other) => other !== locale)
  return (
      <div className={styles.panel}>
        <LanguageChoice />
        <fieldset className={styles.group}>
          <legend>{ui.textSize}</legend>
          <ChoiceList
            type="radio"
            layout="row"
            name={`${id}-size`}
            choices={textSizes.map((size) => ({ id: size, label: ui[`textSize_${size}`] }))}
            chosen={[textSize]}
            onChoose={(chosen) => setTextSize(textSizes.find((size) => size === chosen) ?? 'normal')}
          />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{ui.theme}</legend>
          <ChoiceList
            type="radio"
            layout="row"
            name={`${id}-theme`}
            choices={themes.map((one) => ({ id: one, label: ui[`theme_${one}`] }))}
            chosen={[theme]}
            onChoose={(chosen) => setTheme(themes.find((one) => one === chosen) ?? 'device')}
          />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{ui.secondLanguage}</legend>
          <ChoiceList
            type="radio"
            layout="row"
            name={`${id}-second`}
            choices={[{ id: 'none', label: ui.secondNone }, ...others.map((other) => ({ id: other, label: localeNames[other], lang: other }))]}
            chosen={[second?.locale ?? 'none']}
            onChoose={(chosen) => setSecond(others.find((other) => other === chosen))}
          />
        </fieldset>
      </div>
  )
}
