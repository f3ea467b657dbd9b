const jar = (name) => `file://{jars}/${name}-ark-biz.jar`;
const arklet = (name, path, body, more) => ({ name, to: 'arklet', path: `/${path}`, body, ...more });
const install = (bizName, bizVersion = '1.0.0') =>
  arklet(`install ${bizName}`, 'installBiz', { bizName, bizVersion, bizUrl: jar(`${bizName}-${bizVersion}`) });
const uninstall = (bizName, bizVersion = '1.0.0') => arklet(`uninstall ${bizName}`, 'uninstallBiz', { bizName, bizVersion });
const query = arklet('query', 'queryAllBiz', {});
const get = (path) => ({ name: `GET ${path}`, to: 'base', path });
const loaders = (module, ...names) => names.map((name) => get(`/${module}/loader?name=${name}`));

export const scenarios = {
  'harbour-border': {
    about: 'What crosses the border between base and module: lambdas, references, records, copies, classes of which there are two.',
    steps: [
      install('crane'),
      ...['lambda', 'reference', 'anonymous', 'cargo', 'slip'].map((kind) => get(`/${kind}/crane`)),
      ...['cargo', 'slip', 'own', 'text', 'number', 'lambda', 'none'].map((kind) => get(`/give/crane/${kind}`)),
      get('/crane/lay'),
      get('/shelf'),
      get('/shelf'),
      install('twin'),
      ...['lambda', 'reference', 'anonymous', 'cargo', 'slip'].map((kind) => get(`/${kind}/twin`)),
      ...['cargo', 'slip', 'own', 'text', 'number', 'lambda', 'none'].map((kind) => get(`/give/twin/${kind}`)),
      get('/twin/lay'),
      get('/shelf'),
      uninstall('twin'),
      get('/lambda/twin'),
      get('/cargo/crane'),
      uninstall('crane'),
      get('/logs'),
    ],
  },
  'harbour-beans': {
    about: 'In which order a bean is filled and begins, what the finders find, and what they say when there is nothing.',
    steps: [
      install('crane'),
      get('/logs'),
      get('/crane/finders'),
      get('/crane/finders'),
      get('/crane/by-type'),
      get('/crane/no-such?name=nope'),
      get('/crane/no-such?name=firstLog'),
      get('/crane/wrong-type'),
      get('/crane/no-bean'),
      get('/crane/no-module?name=nope'),
      get('/crane/no-module?name=crane'),
      get('/crane/log'),
      uninstall('crane'),
      get('/logs'),
      install('crane'),
      get('/logs'),
    ],
  },
  'harbour-settings': {
    about: 'Settings as Spring reads them: encoding, documents, YAML 1.1, and what a base shares.',
    steps: [install('crane'), get('/crane/conf'), install('twin'), get('/twin/conf'), query],
  },
  'harbour-settings-dev': {
    about: 'The same with the profile dev.',
    jvm: ['-Dspring.profiles.active=dev'],
    steps: [install('crane'), get('/crane/conf'), install('twin'), get('/twin/conf')],
  },
  'harbour-packing': {
    about: 'Modules that pack Spring, that are slimmed by a key, by a file of properties, by YAML; libraries of the base, declared or not.',
    steps: [
      install('packs'),
      query,
      get('/packs/'),
      install('slim-key'),
      get('/slim-key/'),
      install('slim'),
      get('/slim/'),
      install('slim-yml'),
      get('/slim-yml/'),
      install('twin'),
      install('crane'),
      get('/twin/upper?text=tea'),
      ...['slim', 'slim-key', 'twin', 'crane'].flatMap((module) =>
        loaders(
          module,
          'net.harbour.api.Cargo',
          'net.harbour.quay.MemoryLog',
          'org.apache.commons.lang3.StringUtils',
          'org.springframework.context.ApplicationContext',
          'org.springframework.web.servlet.DispatcherServlet',
          'com.fasterxml.jackson.databind.ObjectMapper',
          'com.alipay.sofa.ark.spi.model.Biz',
          'com.alipay.sofa.koupleless.common.api.SpringServiceFinder',
          'jakarta.servlet.Servlet',
          'java.util.List',
          'net.harbour.Nope',
        ),
      ),
      query,
    ],
  },
  'harbour-going-on': {
    about: 'What turns by itself goes on after its module has gone, unless the module stops it.',
    steps: [
      install('winch'),
      ...['kept', 'pool', 'timer', 'thread'].map((name) => get(`/alive/${name}`)),
      uninstall('winch'),
      ...['kept', 'pool', 'timer', 'thread'].map((name) => get(`/alive/${name}`)),
      query,
      install('winch'),
      ...['kept', 'pool', 'timer', 'thread'].map((name) => get(`/alive/${name}`)),
    ],
  },
};
