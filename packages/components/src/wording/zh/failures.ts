import type { CppccErrorCode } from '@cppcc-kit/sdk';

interface Kind {
  readonly title: string;
  /** Where it is absent, the error's own sentence stands: it knows more. `seconds` until one may try again. */
  readonly body?: (seconds?: number) => string;
}

export const failures = {
  failed: '没有完成',
  failedBody: '请稍后重试；如果一直不成功，请联系管理员。',
  offline: '网络已断开',
  offlineBody: '内容仍保存在本机，恢复网络后可以继续。',
  offlineSending: '您填写的内容还在，恢复网络后再提交，不会重复办理。',
  /** After what was to be done, when something was to be sent. */
  safe: '您填写的内容没有丢失。',
  /** By the code of the error. */
  kinds: {
    CPPCC_SIGNED_OUT: { title: '登录已失效', body: () => '请在新窗口重新登录，再回到本页重试。' },
    CPPCC_FORBIDDEN: { title: '不能办理' },
    CPPCC_OTHER_PERSON: { title: '登录的人已经换了' },
    CPPCC_BLOCKED: {
      title: '被网站的安全防护拦截',
      body: () =>
        '不是登录的问题，重新登录没有用。请把时间和所办事项告诉网站管理员，请其放行；也可改写内容中的代码、网址等特殊文字后再试。',
    },
    CPPCC_TOO_LARGE: { title: '内容过大' },
    CPPCC_BUSY: {
      title: '系统繁忙或正在维护',
      body: (seconds = 0) =>
        seconds > 60 ? `请约 ${Math.ceil(seconds / 60)} 分钟后重试。` : '请过一会儿重试。',
    },
    CPPCC_NETWORK: { title: '没有收到答复' },
    CPPCC_CONFLICT: { title: '办理情况有更新' },
    CPPCC_NOT_FOUND: { title: '没有找到' },
    CPPCC_NOT_SUPPORTED: { title: '暂不支持' },
    CPPCC_ORIGIN: { title: '未受理' },
    CPPCC_REFUSED: { title: '未能办理' },
    CPPCC_INVALID: { title: '未能办理' },
    CPPCC_KEY_REUSED: { title: '不能重复办理' },
    CPPCC_CALENDAR_MISSING: { title: '缺少放假安排' },
  } as Readonly<Record<CppccErrorCode, Kind>>,
  colon: '：',
  code: (code: string) => `错误代码：${code}`,
};

/** This computer's clock is wrong. */
export const clock = {
  title: '本机日期不准',
  body: (own: string, served: string) =>
    `本机日期是${own}，服务器日期是${served}。期限按服务器日期计算；请校准本机的日期和时间。`,
};
