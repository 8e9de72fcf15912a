/** The icon of each way to reach a service. */
export const wayIcons = {
  call: 'phone',
  sms: 'message',
  whatsapp: 'message',
  chat: 'message',
  site: 'globe',
} as const;
