import type { NurseWords } from '../../../locales/nurseWords.ts'
import { enter } from '../../keys/enter.ts'
import { answerKeys, backArrow, backspace, escape } from '../../keys/keyNames.ts'
import { useKeys } from '../../keys/keys.ts'
import { useCatalogue, useLaterWords } from '../../words.ts'
import { ChoiceList } from '../ChoiceList/ChoiceList.tsx'
import { KeyCap } from '../KeyCap/KeyCap.tsx'
import menu from '../DisplayMenu/DisplayMenu.module.css'
import styles from './KeysMenu.module.css'

type Row = readonly [does: Exclude<keyof NurseWords['keys'], 'title' | 'lead' | 'use'>, keys: readonly string[]]

const rowsFor = (dir: 'ltr' | 'rtl'): readonly Row[] => [
  ['choose', answerKeys.slice(0, 14)],
  ['none', ['n']],
  ['unsure', ['u']],
  ['goOn', [enter]],
  ['back', [backspace, backArrow[dir].cap]],
  ['ruleBook', ['r']],
  ['map', ['m']],
  ['leave', [escape]],
  ['bringBack', ['z']],
]

/** What each key does, and the switch to turn them off, on every page of a guided conversation. */
export function KeysMenu() {
  const { keys: words } = useLaterWords('nurse')
  const { dir } = useCatalogue()
  const { areOn, turn } = useKeys()
  return (
    <details className={menu.menu}>
      <summary className={menu.button}>{words.title}</summary>
      <div className={menu.panel}>
        <ChoiceList type="checkbox" name="keys" choices={[{ id: 'on', label: words.use, hint: words.lead }]} chosen={areOn ? ['on'] : []} onChoose={() => turn(!areOn)} />
        <dl className={styles.list}>
          {rowsFor(dir).map(([does, caps]) => (
            <div key={does} className={styles.row}>
              <dt>{words[does]}</dt>
              <dd className={styles.caps} dir="ltr">
                {caps.map((cap) => (
                  <KeyCap key={cap} of={cap} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
