/** What stands before a way to reach a service. */
export const wayIcons = {
  call: 'phone',
  sms: 'message',
  whatsapp: 'message',
  chat: 'message',
  site: 'globe',
} as const;
