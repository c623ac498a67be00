import type { Domain } from '../../entry.ts';

/**
 * Where institutes publish, by the id of their entry. See outlets/domains.ts.
 */
export const organisationDomains: Readonly<Record<string, readonly Domain[]>> = {
  'org:csis': [
    { host: 'csis.org', language: 'en' },
    { host: 'chinapower.csis.org', language: 'en' },
  ],
  'org:brookings': [{ host: 'brookings.edu', language: 'en' }],
  'org:cfr': [{ host: 'cfr.org', language: 'en' }],
  'org:carnegie': [{ host: 'carnegieendowment.org', language: 'en' }],
  'org:rand': [{ host: 'rand.org', language: 'en' }],
  'org:piie': [{ host: 'piie.com', language: 'en' }],
  'org:asia-society': [{ host: 'asiasociety.org', language: 'en' }],
  'org:atlantic-council': [{ host: 'atlanticcouncil.org', language: 'en' }],
  'org:stimson': [{ host: 'stimson.org', language: 'en' }],
  'org:hudson': [{ host: 'hudson.org', language: 'en' }],
  'org:heritage': [{ host: 'heritage.org', language: 'en' }],
  'org:cnas': [{ host: 'cnas.org', language: 'en' }],
  'org:wilson-center': [{ host: 'wilsoncenter.org', language: 'en' }],
  'org:hoover': [{ host: 'hoover.org', language: 'en' }],
  'org:cato': [{ host: 'cato.org', language: 'en' }],
  'org:uscbc': [{ host: 'uschina.org', language: 'en' }],
  'org:chatham-house': [{ host: 'chathamhouse.org', language: 'en' }],
  'org:iiss': [{ host: 'iiss.org', language: 'en' }],
  'org:rusi': [{ host: 'rusi.org', language: 'en' }],
  'org:merics': [{ host: 'merics.org', language: 'en' }],
  'org:swp': [{ host: 'swp-berlin.org', language: null }],
  'org:ecfr': [{ host: 'ecfr.eu', language: 'en' }],
  'org:bruegel': [{ host: 'bruegel.org', language: 'en' }],
  'org:ifri': [{ host: 'ifri.org', language: null }],
  'org:sipri': [{ host: 'sipri.org', language: 'en' }],
  'org:lowy': [{ host: 'lowyinstitute.org', language: 'en' }],
  'org:aspi': [
    { host: 'aspi.org.au', language: 'en' },
    { host: 'aspistrategist.org.au', language: 'en' },
  ],
  'org:rsis': [{ host: 'rsis.edu.sg', language: 'en' }],
  'org:iseas': [{ host: 'iseas.edu.sg', language: 'en' }],
  'org:orf': [{ host: 'orfonline.org', language: 'en' }],
  'org:ciis': [{ host: 'ciis.org.cn', language: 'zh' }],
  'org:cicir': [{ host: 'cicir.ac.cn', language: 'zh' }],
};
