import { uiWords } from '../uiWords.ts'

/** Words around the questions. `{name}` is filled in by `fill`. */
export const ui = uiWords('tr', {
  productName: 'Eksozom tedavisi: doktorla konuşmaya hazırlık',
  pageTitle: '{title} - {product}',
  errorTitle: 'Hata: {title}',
  skipToMain: 'Ana bölüme geç',

  welcomeLead:
    'Eksozomları bir reklamda görmüş olabilirsiniz ya da bir klinik bunu önermiş olabilir. Bu rehber, bir doktorla konuşmaya hazırlanmanıza yardım eder.',
  welcomeWhatHeading: 'Bu rehberde neler var',
  welcomeWhatAsk: 'Her sayfada bir kısa soru sorarız. Her soruya “Emin değilim” diyebilirsiniz.',
  welcomeWhatCompare: 'Bir hastane makalesinin ne dediğini gösteririz. Yanında düzenleyici kurumların ve araştırmaların ne dediğini gösteririz.',
  welcomeWhatTake: 'Sonunda doktora gösterebileceğiniz bir sayfanız olur.',
  welcomePrivateHeading: 'Yanıtlarınız bu cihazda kalır',
  welcomePrivate: 'Yanıtlar hiçbir yere gönderilmez ve kaydedilmez. Bu sayfayı kapattığınızda veya yenilediğinizde silinir.',
  welcomeEmergencyHeading: 'Şu anda çok hasta olan biri mi var?',
  welcomeEmergency:
    'Bu rehberi kullanmayın. Bulunduğunuz ülkenin acil yardım numarasını (Türkiye’de 112) arayın veya en yakın acil servise gidin.',
  start: 'Başla',
  aboutHeading: 'Bu rehber nedir, ne değildir',
  aboutPurpose:
    'Bu rehber yetişkinler içindir. Bir hastane makalesinin eksozom tedavisi hakkında ne dediğini gösterir. Bunu düzenleyici kurumların ve yayımlanmış araştırmaların dedikleriyle karşılaştırmaya yardım eder. Kişinin kendi doktoruna soracağı soruları hazırlamasına da yardım eder.',
  aboutLimits:
    'Genel bilgi içindir. Tanı koymaz. Bir tedavinin bir kişi için doğru olup olmadığına karar vermez. Kişisel risk hesaplamaz. Acil durumlar için değildir ve tıbbi cihaz değildir.',
  reloadedHeading: 'Başa döndünüz',
  reloaded: 'Sayfa yeniden yüklendi. Yanıtları kaydetmiyoruz, bu yüzden verdiğiniz yanıtlar silindi. Yeniden başlayabilirsiniz.',

  back: 'Geri',
  continue: 'Devam et',
  whyWeAsk: 'Neden soruyoruz',
  chooseAnswer: 'Bir yanıt seçin',
  errorHeading: 'Bir sorun var',
  errorPrefix: 'Hata:',
  tooMany: 'En çok {most} seçenek işaretleyin',
  missingItem: 'Bunun ne kadar yararı olduğunu belirtin: {item}',
  questionsLeft: { one: 'Yaklaşık 1 soru kaldı', other: 'Yaklaşık {n} soru kaldı' },

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
  itemAnswer: '{item}: {answer}',

  startAgain: 'Yeniden başla',
  startAgainHint: 'Bu, bütün yanıtları siler.',
  print: 'Bu sayfayı yazdır',
  opensNewTab: '(yeni sekmede açılır)',
  footerPurpose: 'Genel bilgidir. Tanı değildir, acil durumlar için değildir, tıbbi cihaz değildir.',
  sourcesChecked: 'Son kontrol tarihi: {date}. Bu sayfaların saklanan kopyalarına bakıldı. O tarihten sonra bazıları değişmiş olabilir.',
  noScript:
    'Bu rehber için JavaScript gerekir, ancak burada kapalı. Doktorla görüşmeye hazırlanmak için sağlık kuruluşunun danışmasına sorun veya doktorunuzu arayın. Acil durumda bulunduğunuz ülkenin acil yardım numarasını arayın.',
  failedTitle: 'Bir şeyler ters gitti',
  failed: 'Bu sayfa gösterilemedi. Hiçbir yere bilgi gönderilmedi. Sayfayı yeniden yükleyebilirsiniz.',
  loadAgain: 'Sayfayı yeniden yükle',
})
