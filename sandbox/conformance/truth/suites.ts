import type { Archive } from './arklet-questions.ts';
import type { SettingsModule } from './settings-questions.ts';
import type { Route } from './web-questions.ts';

/** A set of sample projects, and what may be asked of them. */
export interface Suite {
  /** Its folder beside this one, which holds `projects/` and `scenarios.mjs`. */
  readonly folder: string;
  readonly archives: readonly [Archive, ...Archive[]];
  /** Routes of the base and of modules, each under the path where it answers. */
  readonly routes: readonly [
    readonly [prefix: string, routes: readonly [Route, ...Route[]]],
    ...(readonly [string, readonly [Route, ...Route[]]])[],
  ];
  /** Archives that are installed before the first question. */
  readonly before: readonly string[];
  /** The module that tells what it reads from a file of settings. */
  readonly settings?: SettingsModule;
  /** Its base may be started in any way. */
  readonly starts?: boolean;
}

const get = (path: string, ...query: string[]): Route => {
  const [first, ...more] = query;
  return { method: 'GET', path, ...(first === undefined ? {} : { query: [first, ...more] }) };
};
const archive = (name: string, version = '1.0.0', file = `${name}-${version}`): Archive => ({ file, name, version });
const STOCK = { sku: 'pot', pieces: 4, answeredBy: null };
const CLASSES = [
  'java.lang.String',
  'com.example.shop.api.Stock',
  'com.example.shop.inventory.Warehouse',
  'com.example.shop.base.BaseController',
  'org.springframework.context.ApplicationContext',
  'nope.Nope',
  'int',
  '%5BI',
  '',
] as const;

const MODULES = ['crane', 'twin', 'slim', 'packs', 'quay', 'nope'] as const;
const HARBOUR_CLASSES = [
  'net.harbour.api.Cargo',
  'net.harbour.api.Slip',
  'net.harbour.crane.Hook',
  'net.harbour.quay.MemoryLog',
  'net.harbour.quay.QuayController$1',
  'org.apache.commons.lang3.StringUtils',
  'org.springframework.web.client.RestTemplate',
  'org.slf4j.LoggerFactory',
  'jakarta.annotation.PostConstruct',
  'java.util.Map$Entry',
  '[Ljava.lang.String;',
  'int',
] as const;

const SEEN = [
  'org.weather.api.Barometer',
  'org.weather.mast.MastController',
  'org.weather.dusk.Lamp',
  'org.apache.commons.lang3.StringUtils',
  'org.apache.commons.text.WordUtils',
  'org.yaml.snakeyaml.Yaml',
  'org.springframework.web.servlet.DispatcherServlet',
  'java.util.List',
  'int',
  'nope.Nope',
] as const;

export const suites: readonly Suite[] = [
  {
    folder: 'real-base',
    archives: [
      archive('inventory'),
      archive('inventory', '1.0.1'),
      archive('inventory', '2.0.0'),
      archive('inventory-fat'),
      archive('promo'),
      archive('rival'),
      archive('ticker'),
      archive('ticker', '2.0.0'),
      archive('broken'),
    ],
    before: ['inventory-1.0.0', 'promo-1.0.0'],
    routes: [
      [
        '',
        [
          get('/'),
          get('/audit'),
          get('/stock/{}'),
          get('/ask/{}/tea'),
          get('/ask/inventory/{}'),
          get('/ask/inventory/{}/cup'),
          get('/services'),
          get('/nowhere'),
          get('/{}'),
          get('/error'),
          get('/actuator/{}'),
        ],
      ],
      [
        '/inventory',
        [
          get('/'),
          get(''),
          get('/stock/{}'),
          { method: 'POST', path: '/stock', json: STOCK },
          { method: 'POST', path: '/stock', json: STOCK },
          get('/fail'),
          { ...get('/loader', 'name'), values: CLASSES },
          get('/{}'),
          get('/error'),
        ],
      ],
      ['/promo', [get('/offer/{}'), get('/record/{}'), get('/drain'), get('/direct'), get('/{}')]],
    ],
  },
  {
    folder: 'clinic',
    archives: [archive('visits'), archive('visits', '1.1.0'), archive('reports'), archive('clash'), archive('ring')],
    before: ['visits-1.0.0', 'reports-1.0.0'],
    routes: [
      [
        '/desk',
        [get('/visits'), get('/count', 'patient', 'extra'), get('/version', 'v'), get('/named', 'biz'), get('/books'), get('/all')],
      ],
      [
        '/visits/v',
        [
          get(''),
          get('/{}'),
          { method: 'POST', path: '', json: { id: 9, patient: 'eve', room: 'GREEN' } },
          { method: 'PUT', path: '/{}', json: { a: 1 } },
          { method: 'DELETE', path: '/{}' },
          get('/line', 'text', 'maybe', 'n'),
          get('/need', 'number'),
          get('/room/{}'),
          get('/settings'),
          get('/times'),
          get('/greet', 'name'),
          get('/gone'),
          get('/nothing'),
          get('/cause'),
        ],
      ],
    ],
  },
  {
    folder: 'lending',
    archives: [archive('books'), archive('fines'), archive('fines-fat'), archive('bad')],
    before: ['books-1.0.0', 'fines-1.0.0'],
    routes: [
      [
        '',
        [
          get('/find/{}'),
          get('/maybe/{}'),
          get('/search'),
          { method: 'POST', path: '/lend', json: { isbn: '5', title: 'Five', kind: 'PAPER', readers: [] } },
          get('/forget/{}'),
          get('/finder/{}/shelf'),
          get('/type/{}'),
        ],
      ],
      [
        '/books',
        [
          get('/limits'),
          { method: 'POST', path: '/card', json: { card_no: 3, note: 'n', open: false } },
          { method: 'POST', path: '/cards', json: { card_no: 3 } },
          { method: 'POST', path: '/map', json: { b: 1, a: 'x' } },
          { method: 'POST', path: '/raw' },
          { method: 'POST', path: '/form', query: ['a', 'n'] },
          get('/empty'),
          get('/kind/{}'),
          get('/entity'),
          get('/a', 'x'),
          get('/any', 'x'),
          get('/uuid/{}'),
          get('/p', 'v'),
          get('/files/{}'),
          get('/var/{}/{}'),
          get('/void'),
          get('/error500'),
        ],
      ],
      ['/fines', [get('/fine'), get('/kind'), get('/bases'), get('/no')]],
    ],
  },
  {
    folder: 'depot',
    archives: [archive('orders'), archive('tills')],
    before: ['orders-1.0.0', 'tills-1.0.0'],
    routes: [
      ['', [get('/town'), get('/ledger', 'with'), get('/price/{}/tea', 'pieces'), get('/price/orders/{}', 'pieces')]],
      [
        '/orders/orders',
        [get('/settings'), { method: 'POST', path: '/{}', query: ['pieces'] }, { method: 'DELETE', path: '/{}' }, get('/due', 'at')],
      ],
      [
        '/tills',
        [get('/town'), get('/bill/{}', 'pieces'), get('/injected/{}'), get('/careful/{}'), get('/wrong-name'), get('/base'), get('/{}')],
      ],
    ],
  },
  {
    folder: 'harbour',
    archives: [
      archive('crane'),
      archive('twin'),
      archive('packs'),
      archive('slim'),
      archive('slim-key'),
      archive('slim-yml'),
      archive('winch'),
    ],
    before: ['crane-1.0.0', 'twin-1.0.0'],
    routes: [
      [
        '',
        [
          get('/logs'),
          ...['lambda', 'reference', 'anonymous', 'cargo', 'slip'].map((kind) => ({ ...get(`/${kind}/{}`), values: MODULES })),
          { ...get('/give/crane/{}'), values: ['cargo', 'slip', 'own', 'text', 'number', 'lambda'] },
          { ...get('/give/twin/{}'), values: ['cargo', 'slip', 'own', 'text', 'number', 'lambda'] },
          get('/shelf'),
          ...['kept', 'pool', 'timer', 'thread'].map((name) => get(`/alive/${name}`)),
          get('/{}'),
        ],
      ],
      [
        '/crane',
        [
          get('/conf'),
          get('/finders'),
          get('/by-type'),
          { ...get('/no-such', 'name'), values: ['firstLog', 'secondLog', 'shelf', 'nope', 'mate'] },
          { ...get('/no-module', 'name'), values: MODULES },
          get('/log'),
          get('/lay'),
          { ...get('/loader', 'name'), values: HARBOUR_CLASSES },
        ],
      ],
      ['/twin', [get('/conf'), get('/upper', 'text'), get('/lay'), { ...get('/loader', 'name'), values: HARBOUR_CLASSES }]],
      ['/slim', [get('/'), { ...get('/loader', 'name'), values: HARBOUR_CLASSES }]],
    ],
  },
  {
    folder: 'weather',
    archives: [archive('gauges'), archive('dusk'), archive('vault')],
    before: ['gauges-1.0.0', 'vault-1.0.0'],
    starts: true,
    routes: [
      [
        '',
        [
          get('/role'),
          get('/only'),
          get('/pressure/{}', 'biz'),
          get('/history/{}', 'days'),
          get('/biz'),
          get('/actuator'),
          get('/actuator/{}'),
          get('/actuator/info'),
          { ...get('/actuator/health/{}'), values: ['ping', 'diskSpace', 'baseStartUp', 'nope'] },
        ],
      ],
      [
        '/gauges',
        [
          get('/gauge'),
          { ...get('/gauge/{}'), values: ['north', 'west', 'bay'] },
          { ...get('/gauge/{}/history', 'days'), values: ['north', 'west', 'bay', '1', '3'] },
          { method: 'POST', path: '/gauge', json: { place: 'cape', offset: 1.5, tags: ['a', 'b'] } },
          get('/settings'),
          get('/role'),
          get('/admin/{}'),
          get('/quiet'),
          get('/fall'),
          get('/actuator/{}'),
          get('/{}'),
        ],
      ],
      [
        '/dusk',
        [
          get('/names'),
          get('/light', 'colour'),
          get('/pressure/{}'),
          get('/history/{}', 'days'),
          get('/role'),
          { ...get('/sees', 'type'), values: SEEN },
        ],
      ],
      ['/safe', [get('/log', 'text'), get('/upper', 'text'), get('/place', 'name'), { ...get('/sees', 'type'), values: SEEN }]],
    ],
  },
  {
    folder: 'fair',
    archives: [archive('stall'), archive('ledger'), archive('stranger')],
    before: ['ledger-1.0.0', 'stall-1.0.0'],
    starts: true,
    settings: {
      archive: archive('ledger', '1.0.0'),
      path: '/ledger/setting',
      files: { properties: 'settings.properties', yaml: 'settings.yml', text: '# nothing\n' },
    },
    routes: [
      [
        '',
        [
          get('/currency'),
          { ...get('/sell/{}', 'thing', 'price', 'currency'), values: ['stall', 'stranger', '2.50', 'EUR', 'JPY'] },
          { ...get('/summary/{}'), values: ['1.0.0', '2.0.0'] },
          { ...get('/sellers', 'module'), values: ['stall', 'stranger', 'ledger', 'nope'] },
        ],
      ],
      [
        '/stall',
        [
          { method: 'POST', path: '/orders', json: { thing: 'can', price: 7.5 } },
          { ...get('/sell', 'thing', 'price', 'currency'), values: ['3.50', '-1', '5000', 'EUR', 'JPY'] },
          get('/find/{}'),
          get('/all'),
          get('/kinds'),
          { ...get('/total/{}'), values: ['SALE', 'REFUND', 'sale'] },
          get('/ids'),
          get('/each'),
          get('/streamed'),
          { ...get('/raw/{}'), values: ['own', 'null', 'array', 'builder', 'owner', 'thread'] },
          get('/summary'),
          get('/clear'),
        ],
      ],
      [
        '/ledger',
        [
          get('/count'),
          {
            ...get('/setting', 'key'),
            values: ['fair.currency', 'fair.tax', 'fair.own', 'fair.limit', 'k1', 'spring.application.name', 'server.port'],
          },
          { ...get('/raw/{}'), values: ['own', 'null', 'array', 'owner', 'thread'] },
          get('/summary'),
        ],
      ],
      ['/stranger', [get('/book'), get('/count'), get('/ask'), get('/over')]],
    ],
  },
];
