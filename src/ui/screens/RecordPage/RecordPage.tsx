import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useLaterWords } from '../../words.ts'
import screen from '../screen.module.css'

export function RecordPage() {
  const words = useLaterWords('nurse')
  return (
    <div className={screen.screen}>
      <BackLink />
      <PageHeading title={words.title} />
    </div>
  )
}
