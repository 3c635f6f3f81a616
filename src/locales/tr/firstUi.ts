import { firstUiWords } from '../uiWords.ts'

/** What stands around every page, and on the first one. `{name}` is filled in by `fill`. */
export const firstUi = firstUiWords('tr', {
  productName: 'Eksozom tedavisi: doktorla konuşmaya hazırlık',
  pageTitle: '{title} - {product}',
  errorTitle: 'Hata: {title}',
  skipToMain: 'Ana bölüme geç',

  welcomeLead:
    'Eksozomları bir reklamda görmüş olabilirsiniz ya da bir klinik bunu önermiş olabilir. Bu rehber, bir doktorla konuşmaya hazırlanmanıza yardım eder.',
  welcomeWhatHeading: 'Bu rehberde neler var',
  welcomeWhatAsk: 'Her sayfada bir kısa soru sorarız. Hemen her soruya “Emin değilim” diyebilirsiniz.',
  welcomeWhatCompare: 'Bir hastane makalesinin ne dediğini gösteririz. Yanında düzenleyici kurumların ve araştırmaların ne dediğini gösteririz.',
  welcomeWhatTake: 'Sonunda doktora gösterebileceğiniz bir sayfanız olur.',
  welcomePrivateHeading: 'Yanıtlarınız bu cihazda kalır',
  welcomePrivate: 'Siz yapmadıkça hiçbir şey gönderilmez ve kaydedilmez. Yanıtlar, bu sayfayı kapattığınızda veya yenilediğinizde silinir.',
  welcomePrivateUnlessKept:
    'Yanıtlar hiçbir yere gönderilmez. Bu cihazda saklamayı seçmezseniz, bu sayfayı kapattığınızda veya yenilediğinizde silinir.',
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
  reloaded: 'Sayfa yeniden yüklendi. Verdiğiniz yanıtlar kaydedilmemişti, bu yüzden silindi. Yeniden başlayabilirsiniz.',

  back: 'Geri',
  continue: 'Devam et',
  whyWeAsk: 'Neden soruyoruz',
  errorHeading: 'Bir sorun var',
  errorPrefix: 'Hata:',
  tooMany: 'En çok {most} seçenek işaretleyin',
  missingItem: 'Bunun ne kadar yararı olduğunu belirtin: {item}',
  questionsLeft: { one: 'Yaklaşık 1 soru kaldı', other: 'Yaklaşık {n} soru kaldı' },

  knows: 'Bu sayfa neleri biliyor',
  footerPurpose: 'Genel bilgidir. Tanı değildir, acil durumlar için değildir, tıbbi cihaz değildir.',
  language: 'Dil',
  display: 'Dil ve görünüm',
  secondLanguage: 'Yanında ikinci dil',
  secondNone: 'Yok',
  textSize: 'Yazı boyutu',
  textSize_normal: 'Normal',
  textSize_large: 'Büyük',
  textSize_largest: 'En büyük',
  theme: 'Renkler',
  theme_device: 'Bu cihazdaki gibi',
  theme_light: 'Açık',
  theme_dark: 'Koyu',
  reviewState_draft: 'Türkçe metinler: {date} tarihli makine destekli taslak; anadili Türkçe olan bir klinisyen tarafından henüz gözden geçirilmedi.',
  reviewState_reviewed: 'Türkçe metinler, kurallar ve kaynaklar: klinisyenler {date} tarihinde gözden geçirdi.',
  reviewState_changed: 'Türkçe metinler, kurallar veya kaynaklar, klinisyenler onları {date} tarihinde gözden geçirdikten sonra değişti.',
  reviewDue: 'Bu metinlerin ve kaynakların {date} tarihine kadar yeniden gözden geçirilmesi gerekiyordu. Bazıları eskimiş olabilir. Bir doktora veya hemşireye sorun.',

  noScript:
    'Bu rehber için JavaScript gerekir, ancak burada kapalı. Doktorla görüşmeye hazırlanmak için sağlık kuruluşunun danışmasına sorun veya doktorunuzu arayın. Acil durumda bulunduğunuz ülkenin acil yardım numarasını arayın.',
  failedTitle: 'Bir şeyler ters gitti',
  failed: 'Bu sayfa gösterilemedi. Hiçbir yere bilgi gönderilmedi. Sayfayı yeniden yükleyebilirsiniz.',
  loadAgain: 'Sayfayı yeniden yükle',
})
