import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useDisplay } from '../../display.ts'
import { useLaterWords } from '../../words.ts'
import screen from '../screen.module.css'
import { Drawing } from './Drawing.tsx'
import { Legend } from './Legend.tsx'
import { Outline } from './Outline.tsx'

/** The whole chart with the person's own way marked: drawn, and told in words. */
export function MapPage() {
  const words = useLaterWords('map')
  const { second } = useDisplay()
  return (
    <div className={screen.screen}>
      <BackLink />
      <PageHeading title={words.title} />
      <p>{words.lead}</p>
      <Legend />
      <Drawing room={second ? 'column' : 'wide'} />
      <h2>{words.outlineHeading}</h2>
      <Outline />
    </div>
  )
}
