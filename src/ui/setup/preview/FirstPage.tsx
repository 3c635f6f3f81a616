import { Welcome } from '../../screens/Welcome/Welcome.tsx'
import { Person } from './Person.tsx'

/** The first page as a patient sees it. */
export const FirstPage = () => (
  <Person answers={{}}>
    <Welcome />
  </Person>
)
