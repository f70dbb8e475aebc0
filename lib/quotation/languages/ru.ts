import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { ru as roles } from '../roles/ru.ts';
import { ru as speech } from '../speech/ru.ts';

export const ru: QuotationLanguage = {
  tag: 'ru',
  speech,
  roles: [roles, english],
  tight: null,
  voice: {
    house: String.raw`(?<!\p{L})наш\p{L}* (?:клиент|бизнес|стратеги|акционер|сотрудник|продукт)`,
    members: String.raw`наш\p{L}* (?:член\p{L}* профсоюз|коллег)`,
    ownJob: String.raw`(?<!\p{L})меня (?:уволили|сократили)|(?<!\p{L})я попал\p{L}* под сокращение|(?<!\p{L})(?:мне|нам) (?:написали|позвонили|сообщили|объявили|сказали|закрыли)|(?<!\p{L})(?:мой|моя|моё) (?:пропуск|доступ|должност|аккаунт|договор|начальни)|(?<!\p{L})я (?:узнал|был|оказал)\p{L}* (?:в списке|об этом|о сокращ|из)`,
    told: String.raw`(?<!\p{L})(?:он|она) (?:работал|потерял|был[аи]? уволен|проработал)|(?<!\p{L})(?:его|её|ее) уволили`,
  },
};
