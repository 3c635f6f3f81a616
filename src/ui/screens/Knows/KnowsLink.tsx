import { useJourney, usePlace } from '../../journey.ts'
import { useFirstWords } from '../../words.ts'

/** From any page to the one that shows what this page knows. */
export function KnowsLink() {
  const { ui } = useFirstWords()
  const { goTo } = useJourney()
  const isThere = usePlace() === 'knows'
  return (
    <button type="button" className="link-button" aria-current={isThere ? 'page' : undefined} onClick={() => goTo('knows')}>
      {ui.knows}
    </button>
  )
}
