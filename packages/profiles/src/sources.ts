/** Where no rule could be found, it says so: nobody is to take our default for law. */
const byDefault = '系统默认期限，本委员会另有规定的从其规定';

/** What the rules of clocks rest on, in words for a clerk. A committee with a rule of its own writes its name into its profile. */
const sources = {
  'SZ-29': '商州区《关于加强和改进政协工作相关措施的通知》关于完善监督结果反馈机制的规定',
  'domain §2.1 [S22]': '各地提案办理规定的通行期限：三个月内答复，确有困难的至多六个月',
  'domain §2.1 [S24]': '各地提案工作办法的通行做法：会议闭幕后三十日内召开交办会',
  'domain §2.1 [S30]': '各地提案办理规定的通行期限：会办单位一个月内提出会办意见',
  'domain §2.1 [S35]': '四川省2024年提案办理工作规定',
  'domain §2.1 [S38]': '参照安徽省公开提案答复的做法：答复后二十个工作日内',
  'domain §2.1': byDefault,
  'domain §2.3': byDefault,
  'domain §3.2': byDefault,
  'domain §6 #4': byDefault,
  'domain §6 #8': byDefault,
  'domain §6 #9': byDefault,
} as const;

/** `basis` and `source` of a clock's rule. */
export function cite(basis: keyof typeof sources): { readonly basis: string; readonly source: string } {
  return { basis, source: sources[basis] };
}
