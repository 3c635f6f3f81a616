import { lazy, Suspense, useId, useLayoutEffect } from 'react'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import { localeNames } from '../../../locales/locale.ts'
import { fill } from '../../../locales/say.ts'
import { useDisplay } from '../../display.ts'
import { useJourney } from '../../journey.ts'
import { useKeys } from '../../keys/keys.ts'
import { useMapBeside } from '../../mapBeside.ts'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import { Disclosure } from '../Disclosure/Disclosure.tsx'
import { KeyCap } from '../KeyCap/KeyCap.tsx'
import styles from './NursePanel.module.css'

const Drawing = lazy(() => import('../../screens/Map/Drawing.tsx').then((map) => ({ default: map.Drawing })))

/** Beside a question, for the nurse who asks it: what to say, why it is asked and what to listen for, with the map and the rules at hand. */
export function NursePanel({ question }: { readonly question: QuestionId }) {
  const { title, guide, keys } = useLaterWords('nurse')
  const { ui, questions } = useCatalogue()
  const { say } = useVoice()
  const { goTo } = useJourney()
  const { areOn } = useKeys()
  const { second } = useDisplay()
  const map = useMapBeside()
  const id = useId()

  // The whole page is wider while this stands in sight; a page beside is not.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['nursePanel'] = ''
    return () => void delete dataset['nursePanel']
  }, [])

  const pages = [
    { page: 'ruleBook', key: 'R' },
    { page: 'map', key: 'M' },
  ] as const
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <h3 className={styles.heading}>{guide.say}</h3>
      <p>{guide.sayText}</p>
      {second && <p>{fill(guide.sayBeside, { language: localeNames[second.locale] })}</p>}
      <h3 className={styles.heading}>{ui.whyWeAsk}</h3>
      <p>{say(questions[question].why)}</p>
      <h3 className={styles.heading}>{guide.listen}</h3>
      <p className={styles.listen}>{guide.listenFor[question]}</p>
      <div className={styles.map}>
        <Disclosure summary={guide.map} isOpen={map.isOpen} onTurn={map.turn}>
          {() => (
            <Suspense fallback={null}>
              <Drawing room="panel" />
            </Suspense>
          )}
        </Disclosure>
      </div>
      <div className={styles.pages}>
        {pages.map(({ page, key }) => (
          <button key={page} type="button" className={`link-button ${styles.page}`} onClick={() => goTo(page)} aria-keyshortcuts={areOn ? key : undefined}>
            {keys[page]}
            {areOn && (
              <span aria-hidden="true">
                <KeyCap of={key} />
              </span>
            )}
          </button>
        ))}
      </div>
    </section>
  )
}
