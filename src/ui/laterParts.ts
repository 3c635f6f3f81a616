// Every component that the first page does not wait for: a table of its own, so that the first page does not carry it.

export const laterParts = {
  FinishButton: () => import('./kiosk/FinishButton.tsx').then((file) => file.FinishButton),
  SecondPane: () => import('./components/SecondPane/SecondPane.tsx').then((file) => file.SecondPane),
  DisplayPanel: () => import('./components/DisplayMenu/DisplayPanel.tsx').then((file) => file.DisplayPanel),
  ReviewState: () => import('./ReviewState.tsx').then((file) => file.ReviewState),
  ClinicMark: () => import('./clinic/ClinicMark.tsx').then((file) => file.ClinicMark),
  EmergencyHere: () => import('./clinic/EmergencyHere.tsx').then((file) => file.EmergencyHere),
  SettingsProblems: () => import('./SettingsProblems.tsx').then((file) => file.SettingsProblems),
  KeepMessage: () => import('./KeepMessage.tsx').then((file) => file.KeepMessage),
  TakeOver: () => import('./screens/Receive/TakeOver.tsx').then((file) => file.TakeOver),
  Bubbles: () => import('./pictures/Bubbles.tsx').then((file) => file.Bubbles),
  WelcomeBack: () => import('./screens/Welcome/WelcomeBack.tsx').then((file) => file.WelcomeBack),
  About: () => import('./screens/Welcome/About.tsx').then((file) => file.About),
  WelcomeText: () => import('./screens/Welcome/WelcomeText.tsx').then((file) => file.WelcomeText),
  ConditionPicture: () => import('./screens/QuestionPage/ConditionPicture.tsx').then((file) => file.ConditionPicture),
  EffectFields: () => import('./screens/QuestionPage/EffectFields.tsx').then((file) => file.EffectFields),
  ReadQuestion: () => import('./screens/QuestionPage/ReadQuestion.tsx').then((file) => file.ReadQuestion),
  ErrorSummary: () => import('./components/ErrorSummary/ErrorSummary.tsx').then((file) => file.ErrorSummary),

  EmergencyCheck: () => import('./screens/EmergencyCheck/EmergencyCheck.tsx').then((file) => file.EmergencyCheck),
  Review: () => import('./screens/Review/Review.tsx').then((file) => file.Review),
  Outcome: () => import('./screens/Outcome/Outcome.tsx').then((file) => file.Outcome),
  MapPage: () => import('./screens/Map/MapPage.tsx').then((file) => file.MapPage),
  RuleBook: () => import('./screens/RuleBook/RuleBook.tsx').then((file) => file.RuleBook),
  HandOver: () => import('./screens/HandOver/HandOver.tsx').then((file) => file.HandOver),
  Receive: () => import('./screens/Receive/Receive.tsx').then((file) => file.Receive),
  Compare: () => import('./screens/Compare/Compare.tsx').then((file) => file.Compare),
  RecordPage: () => import('./screens/RecordPage/RecordPage.tsx').then((file) => file.RecordPage),
  Knows: () => import('./screens/Knows/Knows.tsx').then((file) => file.Knows),
} as const

export type LaterParts = typeof laterParts
