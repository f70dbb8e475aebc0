import type { FrameRow } from './frame-row.ts';

export const TR: FrameRow = {
  people:
    '(?:kişi|çalışan|işçi|personel|mühendis|emekçi|memur|eleman|pozisyon|kadro|iş|istihdam|müdür|yönetici|gazeteci|yazılımcı|bankacı|insan|görevli)(?:yi|ye|nin|in|den|i|e|yle|ini|inin|lik|si|sini|sinin|ler|leri|lerin|ni|sı|sını|ya|yı|ın|un|ını|ının|lar|ları|ların|lere|ne|dan|ı|le)?',
  staff:
    'çalışan(?:lar|ları|larının|larını|ların|ı|ının|ını|larından)?|iş ?gücü(?:nün|nü)?|işgücü(?:nün|nü)?|personel(?:in|inin|ini|i|inden)?|kadro(?:sunun|sunu|su)?|istihdam(?:ı|ını)?|çalışan sayısı(?:nı|nın)?|personel sayısı(?:nı|nın)?|ekib(?:i|inin|ini)|mürettebat',
  cut: 'işten (?:çıkar[\\p{L}]*|at[\\p{L}]*|ayrıl[\\p{L}]*|uzaklaştır[\\p{L}]*)|işine son ver[\\p{L}]*|işlerine son ver[\\p{L}]*|iş akdi(?:ni|ne|nin)? (?:feshe[\\p{L}]*|son[\\p{L}]*)|iş akitleri[\\p{L}]* (?:feshe[\\p{L}]*|son[\\p{L}]*)|sözleşme(?:si|leri|sini|lerini) (?:feshe[\\p{L}]*)|kovdu|kovuldu|kovacak|kovul[\\p{L}]*|tensikat|işini kaybe[\\p{L}]*|işlerini kaybe[\\p{L}]*|işsiz kal[\\p{L}]*|kapı dışarı|kapının önüne|yol(?:ları)? ayır[\\p{L}]*|yollarını ayır[\\p{L}]*|küçülme(?:ye)?|toplu çıkış|işten çıkış|vedalaş[\\p{L}]*|personel azalt[\\p{L}]*|kadro daralt[\\p{L}]*|erken emeklilik|gönüllü ayrılık',
  trim: 'azalt(?:acak|ıyor|tı|ma|mayı|ılacak|ıldı|ması|masını|maya)|düşür(?:ecek|dü|meyi|me)|küçült(?:ecek|tü|meyi|üyor)|kes(?:ecek|inti|intisi|intiye|iyor|ti)|kaldır(?:acak|ıyor|dı|ılacak)|kapat(?:acak|ılacak)|daralt(?:acak|ıyor|tı)|kıs(?:acak|ıtla[\\p{L}]*)|çıkar(?:acak|dı|ıyor|ılacak|ıldı|ttı|mayı|ma|mış|tılar|ılıyor|tıyor|acağını|dığını)|gönder(?:di|ecek|iyor)|eksil[\\p{L}]*|iptal',
  going: 'ayrıl(?:acak|dı|ıyor|mak)|gidecek|kaybedecek|kaybetti|kaybediyor|risk altında|tehlikede|ayrılması',
  touch:
    'etkile(?:necek|nen|ndi|niyor|yecek|di|mesi)|kapsa(?:yacak|yan|mında|yor)|sayısı|ilgilendir[\\p{L}]*|bildiri[\\p{L}]*|tebliğ[\\p{L}]*|olacak|bulacak|bulması',
  grow: 'işe al(?:acak|dı|ım|ıyor|ındı|ınacak)|istihdam (?:ed[\\p{L}]*|sağla[\\p{L}]*|yarat[\\p{L}]*)|alım[\\p{L}]*|oluştur(?:acak|du)|yarat(?:acak|tı)|taşı(?:nacak|yacak)|koru(?:yacak|du|nacak)|kurtar(?:dı|acak)|çalış(?:ıyor|tığı|makta|tıran|tırıyor|tırdığı)|grev(?:e|de|deki)?|protesto|eylem|eğit(?:ecek|im)|öldü|yaralandı|ankete|katıldı|büyüt[\\p{L}]*|görev yap[\\p{L}]*|nakle[\\p{L}]*|iade',
  whole:
    '(?:toplam|mevcut|bünyesindeki|bünyesinde|dünya genelinde(?:ki)?|halihazırda|şu anda|kalan|tüm)(?: (?:yaklaşık|toplam))*|sahip olduğu|çalışan sayısı',
  exists: '',
  wholeAfter:
    "(?:'?(?:ü|u|i|ı|nin|nın))? ?(?:çalışıyor|çalıştığı|istihdam ediyor|istihdam eden|çalıştıran|çalıştırıyor|arasından|bulunuyor|görev yapıyor|olan şirket|çalışanı bulunan|çalışanı olan|çalışana sahip)",
  level: '',
  levelAfter: "(?:'?(?:ye|ya|e|a))? (?:düş[\\p{L}]*|indir[\\p{L}]*|gerile[\\p{L}]*|inecek|indi)",
  part: 'bunların|bunlardan|aralarında|dahil|bunun|içinde',
  things:
    '(?:mağaza|şube|fabrika|tesis|ofis|restoran|ülke|şehir|şirket|firma|banka|marka|yıl|ay|hafta|gün|saat|dakika|euro|avro|dolar|lira|tl|milyar|milyon (?:dolar|lira|euro|tl)|müşteri|kullanıcı|abone|öğrenci|hasta|hisse|hissedar|araç|otomobil|uçak|ton|kilometre|metre|puan|kez|kat|yolcu|seçmen|izleyici|tedarikçi|rakip|tüketici|yatırımcı|oyuncu|aday|derece|turist|okur|yaş|konut|mezun|vatandaş|asker|sanayi|il|ilçe)[\\p{L}]*',
  measure:
    'maliyet[\\p{L}]*|gider[\\p{L}]*|harcama[\\p{L}]*|bütçe[\\p{L}]*|satış[\\p{L}]*|gelir[\\p{L}]*|kâr[\\p{L}]*|kar(?:ı|ını)|maaş[\\p{L}]*|ücret[\\p{L}]*|fiyat[\\p{L}]*|hisse[\\p{L}]*|üretim[\\p{L}]*|kapasite[\\p{L}]*|borç[\\p{L}]*|emisyon[\\p{L}]*|yatırım[\\p{L}]*|mesai[\\p{L}]*|prim[\\p{L}]*|zam[\\p{L}]*',
  inner: 'tüm|kadar|civarında|fazla|aşkın|yakın|dolayında|üzerinde|adet',
  conjunction: 've|ama|ancak|iken|rağmen|sonra|önce|çünkü|ki|için|ise|olarak|ile|da|de',
  equals:
    'yani|veya|ya da|bu da|bu rakam|denk gel[\\p{L}]*|karşılık gel[\\p{L}]*|yaklaşık|tekabül|oluştur[\\p{L}]*',
  further: 'ayrıca|ek|daha|yeniden|daha önce|geçen yıl|geçtiğimiz yıl|ilave|yeni|önceki|bir kez daha',
  sums: '',
  subject: {
    firm: '(?:şirket|şirketi|şirketin|firma|firması|grup|grubu|banka|bankası|üretici|üreticisi|zincir|zinciri|dev|devi|havayolu|operatör|girişim|yayıncı|sigortacı|platform|fabrika|fabrikası|işveren|yönetim|yönetimi|holding|otomobil üreticisi|teknoloji devi)|o|biz|onlar',
    many: '(?:birçok|çok sayıda|bazı|diğer|büyük|üç|iki|dört|\\d+) (?:[\\p{L}]+ ){0,2}(?:şirket|firma|banka|holding|girişim)(?:ler|lar|i|in)?|şirketler|firmalar|sektör[\\p{L}]*|sanayi[\\p{L}]*|ekonomi[\\p{L}]*|iş gücü piyasası|ülke genelinde|işsizlik[\\p{L}]*|tüik|disk ar',
    bodies:
      'hükümet|bakanlık|bakanlığı|belediye(?:si|de|sinde)?|devlet|üniversite(?:si)?|hastane|ordu|polis|okul|meclis|kamu|kurum[\\p{L}]*|memurlar|valilik',
    aside: 'rakibi|rakip|eski|sahibi olduğu|sahibi',
    asideAfter:
      "(?:'?(?:in|ın|un|ün|nin|nın|nun|nün))? ?(?:ardından|sonra|gibi|rakibi|satın al[\\p{L}]*|aksine|eski)",
    source: 'kaynak',
    sourceAfter:
      "(?:'?(?:e|a|ye|ya|in|ın|un|ün|nin|nın))? (?:göre|haberine göre|konuş[\\p{L}]*|haberi|bildirdi)",
    at: 'bünyesindeki',
    atAfter: "'?(?:de|da|te|ta|den|dan|ten|tan|nin|nın|nun|nün|in|ın|un|ün)(?= )",
    topic: ',',
    each: 'her biri|sırasıyla',
  },
  status: {
    denied:
      'yalanla[\\p{L}]*|yalanlandı|doğru değil|asılsız|gerçeği yansıtm[\\p{L}]*|planı yok|planlamıyor|reddet[\\p{L}]*|söz konusu değil',
    not: 'olmadan|değil|önle[\\p{L}]*|yerine|çıkarmayacak|çıkarılmayacak|azaltmayacak|asla',
    planned:
      'planlıyor|plan[\\p{L}]*|[\\p{L}]+(?:acak|ecek|acağını|eceğini)|düşünüyor|hazırlanıyor|bekleniyor|kadar|hedef[\\p{L}]*|değerlendir[\\p{L}]*|tehlikede|risk altında',
    announced:
      'duyur[\\p{L}]*|açıkla[\\p{L}]*|bildir[\\p{L}]*|doğrula[\\p{L}]*|belirt[\\p{L}]*|söyle[\\p{L}]*|ilan',
    filed: 'işkur|çalışma bakanlığı',
    supposed: 'eğer|diyelim|farz[\\p{L}]*|varsay[\\p{L}]*',
  },
};
