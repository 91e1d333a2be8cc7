import type { MailCatalogue } from './catalogue.js';

const footer = [
  '您需要编号，以及提交时页面上显示的查询码。我们绝不会通过邮件向您索要查询码。',
  '此邮箱无人查看。如需联系我们，请在上面的页面留言。',
];

export const zhHans: MailCatalogue = {
  receipt: {
    subject: '您的编号：{reference}',
    heading: '我们已收到您的请求',
    before: [
      '您的编号是 {reference}。',
      '下面的页面会告诉您接下来的步骤和时间。您也可以在那里查看回复、给我们留言。',
    ],
    action: '查看进展',
    after: [...footer, '如果您没有向 {site} 提交过请求，可以忽略此邮件。'],
  },
  reply_waiting: {
    subject: '您的编号：{reference}',
    heading: '您有一条新回复',
    before: [
      '我们已就您的请求 {reference} 给您写了回复。',
      '为保护您的隐私，邮件中不含回复内容。您可以在下面的页面查看。',
    ],
    action: '查看回复',
    after: footer,
  },
};
