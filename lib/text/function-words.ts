/** Frequent function words that tell languages of the Latin script apart. Words two languages share count for both. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had this not are but from or have an they which you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other time new some could these two may then do first any my now such like our over even most made after also did many off says',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei mehrere will wir ich',
  fr: 'de la le à et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ses aux son cette mais ont été comme nous leur ou si deux ces même entre fait après sans être tout vous elle ils dont je chez',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são você após',
  it: 'di e il la che in a per un è del non una i con le si da della al dei come sono anche più gli alla lo nel ha ma se su ad delle o nella dal tra questo stato essere suo ai ed era tutti hanno dopo fra molto loro poi',
  nl: 'de het hun af zich ik we een en van in is dat op te zijn met die voor niet aan er om ook als dan maar bij door uit nog naar heeft ze wordt was worden tot hij kan geen over deze meer wel hebben waar moet onder',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla',
  da: 'og i at det er en til af på for med der de den som har ikke et om var han men fra vi sig jeg så kan hun nu efter også ved eller skal bliver ud over være hvor når blev sin alle havde mod',
  fi: 'ja on ei se että oli hän mutta ovat myös kun joka kuin tai jos niin ole sen mitä vain nyt ollut jo hänen vielä mukaan jälkeen kanssa olla voi sitten sekä eivät koska yli noin',
  pl: 'i w na z do się nie że to jest o jak za od po przez co dla ale tym ma są tak oraz który już może być tego jego przed ich która które będzie było też pracy jej',
  cs: 'a v na se je že s z do o to i ve za k pro by ale jako po jsou od už byl jeho které také který bude při podle před jen až nebo však byla má',
  tr: 've bir bu da için de ile çok olarak daha olan gibi kadar var ne sonra en o ama ya diye her şey mi olduğu ise göre iki yeni kendi etti',
  vi: 'và của là có trong cho được các với một không những đã người này khi để từ đến ra về cũng như sẽ nhiều tại trên công ty theo vào họ năm nhân viên bị hơn phải',
  id: 'yang dan di dengan untuk pada ini dari dalam akan tidak itu juga oleh sebagai karena ada telah mereka lebih bisa kepada adalah para atau tersebut karyawan dia saat sudah kata hingga',
  ms: 'yang dan di dengan untuk pada ini dari dalam akan tidak itu juga oleh sebagai kerana ada telah mereka lebih boleh kepada adalah para atau tersebut pekerja beliau ketika sudah kata sehingga',
  'hi-Latn':
    'hai ka ki ke ko mein se ho nahi aur ye kya to ne hi bhi par tha thi gaya raha kar unko mera log hum koi wala ek kiya diya pe bhai saal kaam aaj sab',
};
