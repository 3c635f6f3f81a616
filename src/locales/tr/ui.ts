import { uiWords } from '../uiWords.ts'

/** Words around the questions that come after the first page. `{name}` is filled in by `fill`. */
export const ui = uiWords('tr', {
  chooseAnswer: 'Bir yanıt seçin',

  emergencyCheckTitle: 'Bu doğru mu?',
  emergencyCheckTold: { me: 'Şunları belirttiniz:', someoneElse: 'Yardım ettiğiniz kişi için şunları belirttiniz:' },
  emergencyCheckAct: 'Bunlar acil bir durumun belirtisi olabilir. Doğruysa hemen yardım alın. Beklemeyin.',
  emergencyCheckYes: 'Evet, doğru',
  emergencyCheckNo: 'Hayır, yanıtımı değiştir',

  reviewTitle: 'Yanıtlarınızı kontrol edin',
  reviewLead: 'İstediğiniz yanıtı değiştirebilirsiniz. Yanıtlarınız bu cihazda kalır.',
  reviewContinue: 'Sonucu gör',
  change: 'Değiştir',
  changeWhat: 'Değiştir: {what}',
  groupAbout: 'Temel bilgiler',
  groupSigns: 'Kısa sürede yardım gerektiren belirtiler',
  groupCondition: 'Sağlık sorunu',
  groupStage: 'Eksozom tedavisinde şimdiki durum',
  groupSafety: 'Sağlık ve güvenlik',
  groupTreatments: 'Tedaviler',
  groupLife: 'Günlük yaşam ve hedefler',
  answersJoin: '; ',
  itemAnswer: '{item}: {answer}',

  startAgain: 'Yeniden başla',
  startAgainAsk: 'Yeniden başlansın mı?',
  startAgainText: 'Bütün yanıtlarınız bu sayfadan silinir. Bu işlem geri alınamaz.',
  startAgainYes: 'Sil ve yeniden başla',
  startAgainNo: 'Yanıtlarım kalsın',
  print: 'Bu sayfayı yazdır',
  opensNewTab: '(yeni sekmede açılır)',
  sourceDate: '{publisher}, {date}',
  sourcesChecked: 'Son kontrol tarihi: {date}. Bu sayfaların saklanan kopyalarına bakıldı. O tarihten sonra bazıları değişmiş olabilir.',
  readAloud: 'Sesli oku',
  stopReading: 'Okumayı durdur',

  sheetTitle: 'Doktor için özet',
  sheetAbout: 'Eksozom tedavisi hakkında. Kişinin kendi yanıtlarıdır; kimse kontrol etmemiştir.',
  sheetAboutOther: 'Eksozom tedavisi hakkında. Kişiye yardım eden birinin yanıtlarıdır; kimse kontrol etmemiştir.',
  sheetPrinted: 'Yazdırma tarihi: {date}. Sürüm: {version}.',
  sheetAnswers: 'Yanıtlar',
})
