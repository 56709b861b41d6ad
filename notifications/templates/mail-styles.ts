/** As inline styles, which every mail program reads. */
export const inline = {
  page: 'margin:0;padding:0;background:#f5f3ef;color:#23201c;font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;-webkit-text-size-adjust:100%',
  preheader: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  outer: 'padding:40px 16px 48px',
  column: 'width:100%;max-width:560px;margin:0 auto',
  card: 'background:#ffffff;border:1px solid #e7e3db;border-radius:14px;padding:40px 44px 44px;text-align:left',
  eyebrow: 'margin:0 0 12px;font-size:14px;line-height:20px;font-weight:600;color:#0f5f50',
  title:
    'margin:0 0 24px;font-family:Georgia,"Times New Roman",serif;font-size:30px;line-height:37px;font-weight:400;color:#23201c',
  paragraph: 'margin:0 0 16px;font-size:16px;line-height:25px',
  facts: 'margin:28px 0 0;padding:0;border-bottom:1px solid #e7e3db',
  fact: 'margin:0;padding:14px 0;border-top:1px solid #e7e3db',
  label:
    'display:inline-block;width:34%;vertical-align:top;margin:0;font-size:14px;line-height:24px;color:#6d675e',
  value:
    'display:inline-block;width:66%;vertical-align:top;margin:0;font-size:16px;line-height:24px;font-weight:600',
  soft: 'display:block;font-size:14px;line-height:21px;font-weight:400;color:#6d675e',
  valueLink: 'color:inherit;text-decoration:underline',
  buttonRow: 'margin:32px 0 0',
  button:
    'display:inline-block;min-height:24px;padding:12px 28px;border-radius:10px;background:#0f5f50;color:#ffffff;font-size:16px;line-height:24px;font-weight:600;text-decoration:none;text-align:center',
  aside: 'margin:28px 0 0;font-size:14px;line-height:22px;color:#6d675e',
  footer: 'padding:24px 8px 0;text-align:center;font-size:13px;line-height:20px;color:#6d675e',
  footerLink: 'display:inline-block;padding:12px 8px;color:#6d675e;text-decoration:underline',
} as const;

export type StyledPart = keyof typeof inline;

/** In the dark, and on a phone; mail programs that do not know media show what stands inline. */
export const mediaStyles = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){
.outer{padding:0 0 32px!important}
.card{padding:32px 24px 36px!important;border-radius:0!important;border-left:0!important;border-right:0!important;border-top:0!important}
.title{font-size:27px!important;line-height:34px!important}
.label,.value{display:block!important;width:auto!important}
.button{display:block!important}
.footer{padding:24px 24px 0!important}
}
@media (prefers-color-scheme:dark){
.page{background:#151412!important;color:#f0ece5!important}
.card{background:#201e1b!important;border-color:#37332d!important}
.title{color:#f7f4ee!important}
.eyebrow{color:#86d3c1!important}
.facts,.fact{border-color:#37332d!important}
.label,.soft,.aside,.footer,.footerLink{color:#aca59a!important}
.button{background:#86d3c1!important;color:#0c2620!important}
}`;
