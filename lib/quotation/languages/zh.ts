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
      '我被(?:裁|优化|優化|辞退|資遣|毕业)|我们(?:整个)?(?:部门|团队|组)(?:都|被|全)|(?:领导|主管|HR)(?:找|叫|约|通知)我|HR通知|轮到我|輪到我|我(?:的)?(?:账号|工位|门禁|工牌|帳號|電腦|电脑).{0,8}(?:登不|失效|被)|我(?:在|也在)名单|电脑就登不上|我(?:收到|接到).{0,8}(?:裁员|通知|電郵|邮件)|签(?:协议|離職|离职)',
    told: '(?:她|他)(?:曾[是在任].{0,20}(?:工程师|员工|经理|工作|供职|任职|设计师|运营|工程師|員工|經理)|所在的?(?:部门|团队|部門|團隊)|(?:刚|剛|上周|上月|昨天|去年)?被(?:裁|优化|優化|辞退|資遣)|在(?:该|这家|這家)?公司工作|失去了工作)|(?:上周|上月|刚|剛|昨天)(?:刚|剛)?被(?:公司)?(?:裁|优化|優化|辞退|資遣)',
  },
};
