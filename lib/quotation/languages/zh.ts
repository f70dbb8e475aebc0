import type { QuotationLanguage } from '../language.ts';
import { en as english } from '../roles/en.ts';
import { zh as roles } from '../roles/zh.ts';
import { en as speech } from '../speech/en.ts';

export const zh: QuotationLanguage = {
  tag: 'zh',
  speech,
  roles: [roles, english],
  tight: 'zh',
  voice: {
    house: '我司|本公司|本集团|本集團',
    members: '工会会员|工會會員',
    ownJob:
      '我被(?:裁|优化|優化|辞退|資遣|毕业)|我们(?:整个)?(?:部门|团队|组)(?:都|被|全)|(?:领导|主管|HR)(?:找|叫|约|通知)我|HR通知',
  },
};
