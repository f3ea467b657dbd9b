// Written by jdk-names.mjs from a JDK 17.

/** Public classes that the library lacks, by package; nested ones as Outer$Inner. */
const classesByPackage: Readonly<Record<string, string>> = {
  'java.beans':
    'AppletInitializer BeanDescriptor BeanInfo BeanProperty Beans ConstructorProperties Customizer DefaultPersistenceDelegate DesignMode Encoder EventHandler EventSetDescriptor ExceptionListener Expression FeatureDescriptor IndexedPropertyChangeEvent IndexedPropertyDescriptor IntrospectionException Introspector JavaBean MethodDescriptor ParameterDescriptor PersistenceDelegate PropertyChangeEvent PropertyChangeListener PropertyChangeListenerProxy PropertyChangeSupport PropertyDescriptor PropertyEditorManager PropertyVetoException SimpleBeanInfo Statement Transient VetoableChangeListener VetoableChangeListenerProxy VetoableChangeSupport Visibility XMLDecoder XMLEncoder',
  'java.io':
    'CharArrayReader CharConversionException Externalizable FileDescriptor FilePermission FilterReader FilterWriter IOError InvalidClassException InvalidObjectException LineNumberInputStream NotActiveException NotSerializableException ObjectInput ObjectInputFilter ObjectInputFilter$Config ObjectInputFilter$FilterInfo ObjectInputFilter$Status ObjectInputStream ObjectInputStream$GetField ObjectInputValidation ObjectOutput ObjectOutputStream ObjectOutputStream$PutField ObjectStreamClass ObjectStreamConstants ObjectStreamException ObjectStreamField OptionalDataException PipedInputStream PipedOutputStream PipedReader PipedWriter PushbackInputStream PushbackReader RandomAccessFile SerializablePermission StreamCorruptedException StreamTokenizer StringBufferInputStream SyncFailedException WriteAbortedException',
  'java.lang':
    'BootstrapMethodError Character$Subset Character$UnicodeBlock Character$UnicodeScript ClassCircularityError ClassValue Compiler Enum$EnumDesc FdLibm$Cbrt FdLibm$Hypot FdLibm$Pow InstantiationError LayerInstantiationException LiveStackFrame$PrimitiveSlot Module ModuleLayer ModuleLayer$Controller Process ProcessBuilder ProcessBuilder$Redirect ProcessBuilder$Redirect$Type ProcessHandle ProcessHandle$Info Readable Runtime$Version RuntimePermission SecurityManager StackWalker StackWalker$Option StackWalker$StackFrame StrictMath System$LoggerFinder ThreadDeath TypeNotPresentException WeakPairMap$Pair$Lookup WeakPairMap$Pair$Weak',
  'java.lang.annotation': 'AnnotationFormatError AnnotationTypeMismatchException IncompleteAnnotationException Native',
  'java.lang.management':
    'BufferPoolMXBean ClassLoadingMXBean CompilationMXBean GarbageCollectorMXBean LockInfo ManagementPermission MemoryManagerMXBean MemoryNotificationInfo MemoryPoolMXBean MemoryType MemoryUsage MonitorInfo OperatingSystemMXBean PlatformLoggingMXBean PlatformManagedObject ThreadInfo ThreadMXBean',
  'java.lang.ref': 'Cleaner Cleaner$Cleanable PhantomReference ReferenceQueue',
  'java.lang.reflect':
    'AnnotatedArrayType AnnotatedParameterizedType AnnotatedType AnnotatedTypeVariable AnnotatedWildcardType GenericArrayType GenericDeclaration GenericSignatureFormatError InaccessibleObjectException MalformedParameterizedTypeException MalformedParametersException ParameterizedType ReflectPermission TypeVariable WildcardType',
  'java.net':
    'Authenticator Authenticator$RequestorType BindException CacheRequest CacheResponse ContentHandler ContentHandlerFactory CookieHandler CookieManager CookiePolicy CookieStore DatagramPacket DatagramSocket DatagramSocketImpl DatagramSocketImplFactory FileNameMap HttpCookie HttpRetryException HttpURLConnection IDN Inet4Address Inet6Address InetAddress InetSocketAddress InterfaceAddress JarURLConnection MulticastSocket NetPermission NetworkInterface NoRouteToHostException PasswordAuthentication PortUnreachableException ProtocolFamily Proxy Proxy$Type ProxySelector ResponseCache SecureCacheResponse ServerSocket Socket SocketAddress SocketImpl SocketImplFactory SocketOption SocketOptions SocketPermission StandardProtocolFamily StandardSocketOptions URLClassLoader URLConnection URLPermission URLStreamHandler URLStreamHandlerFactory UnixDomainSocketAddress UnknownServiceException',
  'java.net.http':
    'HttpConnectTimeoutException HttpResponse$BodySubscriber HttpResponse$BodySubscribers HttpResponse$PushPromiseHandler HttpResponse$ResponseInfo HttpTimeoutException WebSocket WebSocket$Builder WebSocket$Listener WebSocketHandshakeException',
  'java.nio.charset':
    'CharacterCodingException CharsetDecoder CharsetEncoder CoderMalfunctionError CoderResult CodingErrorAction IllegalCharsetNameException MalformedInputException UnmappableCharacterException',
  'java.nio.file':
    'AccessMode AtomicMoveNotSupportedException ClosedDirectoryStreamException ClosedFileSystemException ClosedWatchServiceException FileStore FileSystem FileSystemAlreadyExistsException FileSystemLoopException FileSystemNotFoundException FileSystems LinkPermission NotLinkException ProviderMismatchException ProviderNotFoundException ReadOnlyFileSystemException SecureDirectoryStream StandardWatchEventKinds WatchEvent WatchEvent$Kind WatchEvent$Modifier WatchKey WatchService Watchable',
  'java.nio.file.attribute':
    'AclEntry AclEntry$Builder AclEntryFlag AclEntryPermission AclEntryType AclFileAttributeView AttributeView BasicFileAttributeView DosFileAttributeView DosFileAttributes FileAttributeView FileOwnerAttributeView FileStoreAttributeView GroupPrincipal PosixFileAttributeView PosixFileAttributes PosixFilePermission PosixFilePermissions UserDefinedFileAttributeView UserPrincipal UserPrincipalLookupService UserPrincipalNotFoundException',
  'java.security':
    'AccessControlContext AccessControlException AccessController AlgorithmConstraints AlgorithmParameterGenerator AlgorithmParameterGeneratorSpi AlgorithmParameters AlgorithmParametersSpi AllPermission AuthProvider BasicPermission Certificate CodeSigner CodeSource CryptoPrimitive DigestInputStream DigestOutputStream DomainCombiner DomainLoadStoreParameter DrbgParameters DrbgParameters$Capability DrbgParameters$Instantiation DrbgParameters$NextBytes DrbgParameters$Reseed Guard GuardedObject Identity IdentityScope InvalidAlgorithmParameterException InvalidParameterException Key KeyFactory KeyFactorySpi KeyManagementException KeyPair KeyPairGenerator KeyPairGeneratorSpi KeyRep KeyRep$Type KeyStore KeyStore$Builder KeyStore$CallbackHandlerProtection KeyStore$Entry KeyStore$Entry$Attribute KeyStore$LoadStoreParameter KeyStore$PasswordProtection KeyStore$PrivateKeyEntry KeyStore$ProtectionParameter KeyStore$SecretKeyEntry KeyStore$TrustedCertificateEntry KeyStoreException KeyStoreSpi MessageDigestSpi NoSuchProviderException PKCS12Attribute Permission PermissionCollection Permissions Policy Policy$Parameters PolicySpi Principal PrivateKey PrivilegedAction PrivilegedActionException PrivilegedExceptionAction ProtectionDomain Provider$Service ProviderException PublicKey SecureClassLoader SecureRandomParameters SecureRandomSpi SecurityPermission Signature SignatureException SignatureSpi SignedObject Signer Timestamp URIParameter UnrecoverableEntryException UnrecoverableKeyException UnresolvedPermission',
  'java.sql':
    'Array ClientInfoStatus ConnectionBuilder DataTruncation DriverAction DriverPropertyInfo JDBCType NClob PseudoColumnUsage Ref RowId RowIdLifetime SQLClientInfoException SQLData SQLInput SQLOutput SQLPermission SQLType SQLXML ShardingKey ShardingKeyBuilder Struct',
  'java.text':
    'Annotation AttributedCharacterIterator AttributedCharacterIterator$Attribute AttributedString Bidi BreakIterator CharacterIterator CollationElementIterator CollationKey Collator CompactNumberFormat DateFormat$Field Format$Field MessageFormat$Field NumberFormat$Field NumberFormat$Style RuleBasedCollator StringCharacterIterator',
  'java.time': 'InstantSource OffsetTime',
  'java.time.chrono':
    'AbstractChronology ChronoPeriod Chronology Era HijrahChronology HijrahDate HijrahEra IsoChronology IsoEra JapaneseChronology JapaneseDate JapaneseEra MinguoChronology MinguoDate MinguoEra ThaiBuddhistChronology ThaiBuddhistDate ThaiBuddhistEra',
  'java.time.format': 'DateTimeFormatterBuilder DecimalStyle ResolverStyle SignStyle',
  'java.time.temporal': 'JulianFields TemporalQueries',
  'java.time.zone': 'ZoneOffsetTransition ZoneOffsetTransitionRule ZoneOffsetTransitionRule$TimeDefinition ZoneRulesProvider',
  'java.util':
    'Calendar$Builder EventListenerProxy Formattable FormattableFlags Formatter$BigDecimalLayoutForm IllformedLocaleException InvalidPropertiesFormatException ListResourceBundle Locale$Builder Locale$Category Locale$FilteringMode Locale$IsoCountryCode Locale$LanguageRange MissingResourceException PropertyPermission PropertyResourceBundle ResourceBundle ResourceBundle$Control SimpleTimeZone Spliterator$OfDouble Spliterator$OfInt Spliterator$OfLong Spliterator$OfPrimitive Spliterators$AbstractDoubleSpliterator Spliterators$AbstractIntSpliterator Spliterators$AbstractLongSpliterator Spliterators$AbstractSpliterator SplittableRandom TooManyListenersException',
  'java.util.concurrent':
    'ConcurrentNavigableMap CountedCompleter Flow Flow$Processor Flow$Publisher Flow$Subscriber Flow$Subscription ForkJoinPool$ForkJoinWorkerThreadFactory ForkJoinPool$ManagedBlocker ForkJoinWorkerThread RunnableScheduledFuture SubmissionPublisher',
  'java.util.concurrent.atomic':
    'AtomicIntegerFieldUpdater AtomicLongFieldUpdater AtomicMarkableReference AtomicReferenceArray AtomicReferenceFieldUpdater AtomicStampedReference DoubleAccumulator LongAccumulator',
  'java.util.concurrent.locks':
    'AbstractOwnableSynchronizer AbstractQueuedLongSynchronizer AbstractQueuedLongSynchronizer$ConditionObject AbstractQueuedSynchronizer AbstractQueuedSynchronizer$ConditionObject StampedLock',
  'java.util.jar': 'Attributes Attributes$Name JarEntry JarException JarFile JarInputStream JarOutputStream Manifest',
  'java.util.logging': 'ErrorManager FileHandler LoggingMXBean LoggingPermission MemoryHandler SocketHandler XMLFormatter',
  'java.util.prefs':
    'AbstractPreferences BackingStoreException InvalidPreferencesFormatException NodeChangeEvent NodeChangeListener PreferenceChangeEvent PreferenceChangeListener Preferences PreferencesFactory',
  'java.util.random':
    'RandomGenerator RandomGenerator$ArbitrarilyJumpableGenerator RandomGenerator$JumpableGenerator RandomGenerator$LeapableGenerator RandomGenerator$SplittableGenerator RandomGenerator$StreamableGenerator RandomGeneratorFactory',
  'java.util.spi':
    'AbstractResourceBundleProvider CalendarDataProvider CalendarNameProvider CurrencyNameProvider LocaleNameProvider LocaleServiceProvider ResourceBundleControlProvider ResourceBundleProvider TimeZoneNameProvider ToolProvider',
  'java.util.stream':
    'DoubleStream$Builder DoubleStream$DoubleMapMultiConsumer IntStream$Builder IntStream$IntMapMultiConsumer LongStream$Builder LongStream$LongMapMultiConsumer Node$Builder Node$Builder$OfDouble Node$Builder$OfInt Node$Builder$OfLong Node$OfDouble Node$OfInt Node$OfLong Node$OfPrimitive Sink$ChainedDouble Sink$ChainedInt Sink$ChainedLong Sink$ChainedReference Sink$OfDouble Sink$OfInt Sink$OfLong',
  'java.util.zip':
    'Adler32 CRC32 CRC32C CheckedInputStream CheckedOutputStream Checksum DataFormatException Deflater DeflaterInputStream DeflaterOutputStream GZIPInputStream GZIPOutputStream Inflater InflaterInputStream InflaterOutputStream ZipEntry ZipError ZipException ZipFile ZipInputStream ZipOutputStream',
  'javax.management':
    'Attribute AttributeChangeNotification AttributeChangeNotificationFilter AttributeList AttributeNotFoundException AttributeValueExp BadAttributeValueExpException BadBinaryOpValueExpException BadStringOperationException ConstructorParameters DefaultLoaderRepository Descriptor DescriptorAccess DescriptorKey DescriptorRead DynamicMBean ImmutableDescriptor InstanceAlreadyExistsException InstanceNotFoundException IntrospectionException InvalidApplicationException InvalidAttributeValueException JMException JMRuntimeException JMX MBeanAttributeInfo MBeanConstructorInfo MBeanException MBeanFeatureInfo MBeanInfo MBeanNotificationInfo MBeanOperationInfo MBeanParameterInfo MBeanPermission MBeanRegistration MBeanRegistrationException MBeanServer MBeanServerBuilder MBeanServerConnection MBeanServerDelegate MBeanServerDelegateMBean MBeanServerFactory MBeanServerInvocationHandler MBeanServerNotification MBeanServerPermission MBeanTrustPermission MXBean MalformedObjectNameException NotCompliantMBeanException NotificationBroadcasterSupport NotificationFilterSupport ObjectInstance ObjectName OperationsException PersistentMBean Query QueryEval QueryExp ReflectionException RuntimeErrorException RuntimeMBeanException RuntimeOperationsException ServiceNotFoundException StandardEmitterMBean StandardMBean StringValueExp ValueExp',
  'javax.net.ssl':
    'CertPathTrustManagerParameters ExtendedSSLSession HandshakeCompletedEvent HandshakeCompletedListener KeyManager KeyManagerFactory KeyManagerFactorySpi KeyStoreBuilderParameters ManagerFactoryParameters SNIHostName SNIMatcher SNIServerName SSLContext SSLContextSpi SSLEngine SSLEngineResult SSLEngineResult$HandshakeStatus SSLEngineResult$Status SSLException SSLHandshakeException SSLKeyException SSLParameters SSLPeerUnverifiedException SSLPermission SSLProtocolException SSLServerSocket SSLServerSocketFactory SSLSessionBindingEvent SSLSessionBindingListener SSLSessionContext SSLSocket SSLSocketFactory StandardConstants TrustManager TrustManagerFactory TrustManagerFactorySpi X509ExtendedKeyManager X509ExtendedTrustManager X509KeyManager X509TrustManager',
  'javax.sql':
    'ConnectionEvent ConnectionEventListener ConnectionPoolDataSource PooledConnection PooledConnectionBuilder RowSet RowSetEvent RowSetInternal RowSetListener RowSetMetaData RowSetReader RowSetWriter StatementEvent StatementEventListener XAConnection XAConnectionBuilder XADataSource',
};

/** Packages of which the library has nothing. */
const otherPackages =
  'com.sun.management com.sun.net.httpserver com.sun.net.httpserver.spi java.applet java.awt java.awt.color java.awt.datatransfer java.awt.desktop java.awt.dnd java.awt.dnd.peer java.awt.event java.awt.font java.awt.geom java.awt.im java.awt.im.spi java.awt.image java.awt.image.renderable java.awt.peer java.awt.print java.beans.beancontext java.lang.constant java.lang.instrument java.lang.invoke java.lang.module java.lang.runtime java.net.spi java.nio java.nio.channels java.nio.channels.spi java.nio.charset.spi java.nio.file.spi java.rmi java.rmi.dgc java.rmi.registry java.rmi.server java.security.cert java.security.interfaces java.security.spec java.text.spi javax.accessibility javax.annotation.processing javax.crypto javax.crypto.interfaces javax.crypto.spec javax.imageio javax.imageio.event javax.imageio.metadata javax.imageio.plugins.bmp javax.imageio.plugins.jpeg javax.imageio.plugins.tiff javax.imageio.spi javax.imageio.stream javax.lang.model javax.lang.model.element javax.lang.model.type javax.lang.model.util javax.management.loading javax.management.modelmbean javax.management.monitor javax.management.openmbean javax.management.relation javax.management.remote javax.management.remote.rmi javax.management.timer javax.naming javax.naming.directory javax.naming.event javax.naming.ldap javax.naming.ldap.spi javax.naming.spi javax.net javax.print javax.print.attribute javax.print.attribute.standard javax.print.event javax.rmi.ssl javax.script javax.security.auth javax.security.auth.callback javax.security.auth.kerberos javax.security.auth.login javax.security.auth.spi javax.security.auth.x500 javax.security.cert javax.security.sasl javax.smartcardio javax.sound.midi javax.sound.midi.spi javax.sound.sampled javax.sound.sampled.spi javax.sql.rowset javax.sql.rowset.serial javax.sql.rowset.spi javax.swing javax.swing.border javax.swing.colorchooser javax.swing.event javax.swing.filechooser javax.swing.plaf javax.swing.plaf.basic javax.swing.plaf.metal javax.swing.plaf.multi javax.swing.plaf.nimbus javax.swing.plaf.synth javax.swing.table javax.swing.text javax.swing.text.html javax.swing.text.html.parser javax.swing.text.rtf javax.swing.tree javax.swing.undo javax.tools javax.transaction.xa javax.xml javax.xml.catalog javax.xml.crypto javax.xml.crypto.dom javax.xml.crypto.dsig javax.xml.crypto.dsig.dom javax.xml.crypto.dsig.keyinfo javax.xml.crypto.dsig.spec javax.xml.datatype javax.xml.namespace javax.xml.parsers javax.xml.stream javax.xml.stream.events javax.xml.stream.util javax.xml.transform javax.xml.transform.dom javax.xml.transform.sax javax.xml.transform.stax javax.xml.transform.stream javax.xml.validation javax.xml.xpath jdk.jfr jdk.jfr.consumer jdk.jfr.events sun.misc';

/** Public members that the library's classes lack. */
const membersByClass: Readonly<Record<string, string>> = {
  'java.beans.PropertyEditor':
    'addPropertyChangeListener getCustomEditor isPaintable paintValue removePropertyChangeListener supportsCustomEditor',
  'java.beans.PropertyEditorSupport':
    'addPropertyChangeListener firePropertyChange getCustomEditor isPaintable paintValue removePropertyChangeListener supportsCustomEditor',
  'java.io.BufferedInputStream': 'skip',
  'java.io.BufferedReader': 'skip',
  'java.io.ByteArrayInputStream': 'readNBytes transferTo',
  'java.io.Console': 'charset format printf readLine readPassword reader writer',
  'java.io.DataInput': 'readLine',
  'java.io.DataInputStream': 'readLine',
  'java.io.DataOutputStream': 'flush',
  'java.io.File':
    'getFreeSpace getTotalSpace getUsableSpace listRoots setExecutable setLastModified setReadOnly setReadable setWritable toURL',
  'java.io.FileInputStream': 'getChannel getFD readNBytes skip',
  'java.io.FileOutputStream': 'getChannel getFD',
  'java.io.InputStreamReader': 'getEncoding ready',
  'java.io.LineNumberReader': 'mark reset skip',
  'java.io.PrintStream': 'writeBytes',
  'java.io.StringReader': 'skip',
  'java.lang.Boolean': 'describeConstable',
  'java.lang.Byte': 'compareUnsigned describeConstable toUnsignedLong',
  'java.lang.Character':
    'COMBINING_SPACING_MARK CONNECTOR_PUNCTUATION CONTROL CURRENCY_SYMBOL DASH_PUNCTUATION DECIMAL_DIGIT_NUMBER DIRECTIONALITY_ARABIC_NUMBER DIRECTIONALITY_BOUNDARY_NEUTRAL DIRECTIONALITY_COMMON_NUMBER_SEPARATOR DIRECTIONALITY_EUROPEAN_NUMBER DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR DIRECTIONALITY_FIRST_STRONG_ISOLATE DIRECTIONALITY_LEFT_TO_RIGHT DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE DIRECTIONALITY_NONSPACING_MARK DIRECTIONALITY_OTHER_NEUTRALS DIRECTIONALITY_PARAGRAPH_SEPARATOR DIRECTIONALITY_POP_DIRECTIONAL_FORMAT DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE DIRECTIONALITY_RIGHT_TO_LEFT DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE DIRECTIONALITY_SEGMENT_SEPARATOR DIRECTIONALITY_UNDEFINED DIRECTIONALITY_WHITESPACE ENCLOSING_MARK END_PUNCTUATION FINAL_QUOTE_PUNCTUATION FORMAT INITIAL_QUOTE_PUNCTUATION LETTER_NUMBER LINE_SEPARATOR LOWERCASE_LETTER MATH_SYMBOL MAX_CODE_POINT MAX_HIGH_SURROGATE MAX_LOW_SURROGATE MAX_SURROGATE MIN_CODE_POINT MIN_HIGH_SURROGATE MIN_LOW_SURROGATE MIN_SUPPLEMENTARY_CODE_POINT MIN_SURROGATE MODIFIER_LETTER MODIFIER_SYMBOL NON_SPACING_MARK OTHER_LETTER OTHER_NUMBER OTHER_PUNCTUATION OTHER_SYMBOL PARAGRAPH_SEPARATOR PRIVATE_USE SPACE_SEPARATOR START_PUNCTUATION SURROGATE TITLECASE_LETTER UNASSIGNED UPPERCASE_LETTER codePointAt codePointBefore codePointCount codePointOf describeConstable getDirectionality getName getType highSurrogate isBmpCodePoint isDefined isIdentifierIgnorable isIdeographic isJavaLetter isJavaLetterOrDigit isMirrored isSpace isSupplementaryCodePoint isSurrogatePair isTitleCase isUnicodeIdentifierPart isUnicodeIdentifierStart isValidCodePoint lowSurrogate offsetByCodePoints reverseBytes toCodePoint',
  'java.lang.Class':
    'arrayType componentType describeConstable descriptorString getAnnotatedInterfaces getAnnotatedSuperclass getAnnotationsByType getDeclaredAnnotation getDeclaredAnnotationsByType getEnclosingConstructor getEnclosingMethod getGenericInterfaces getGenericSuperclass getModule getNestHost getNestMembers getProtectionDomain getSigners getTypeParameters isAnnotationPresent isHidden isNestmateOf isSynthetic toGenericString',
  'java.lang.ClassLoader':
    'clearAssertionStatus getDefinedPackage getDefinedPackages getPlatformClassLoader getSystemClassLoader getSystemResource getSystemResourceAsStream getSystemResources getUnnamedModule isRegisteredAsParallelCapable setClassAssertionStatus setDefaultAssertionStatus setPackageAssertionStatus',
  'java.lang.ClassNotFoundException': 'getException',
  'java.lang.Double': 'MAX_EXPONENT MIN_EXPONENT describeConstable resolveConstantDesc toHexString',
  'java.lang.Enum': 'describeConstable',
  'java.lang.Float': 'MAX_EXPONENT MIN_EXPONENT describeConstable resolveConstantDesc toHexString',
  'java.lang.Integer': 'describeConstable resolveConstantDesc',
  'java.lang.Long': 'describeConstable getLong resolveConstantDesc',
  'java.lang.NullPointerException': 'fillInStackTrace getMessage',
  'java.lang.Package':
    'getAnnotation getAnnotations getAnnotationsByType getDeclaredAnnotation getDeclaredAnnotations getDeclaredAnnotationsByType getImplementationTitle getImplementationVendor getImplementationVersion getPackage getPackages getSpecificationTitle getSpecificationVendor getSpecificationVersion isAnnotationPresent isCompatibleWith isSealed',
  'java.lang.Runtime': 'exec freeMemory halt load loadLibrary maxMemory totalMemory version',
  'java.lang.Short': 'compareUnsigned describeConstable reverseBytes toUnsignedLong',
  'java.lang.StackTraceElement': 'getClassLoaderName getModuleName getModuleVersion isNativeMethod',
  'java.lang.String': 'codePointBefore describeConstable offsetByCodePoints resolveConstantDesc',
  'java.lang.StringBuffer': 'codePointBefore codePointCount codePoints getChars offsetByCodePoints',
  'java.lang.StringBuilder': 'codePointBefore codePointCount codePoints getChars offsetByCodePoints',
  'java.lang.System': 'getSecurityManager inheritedChannel load loadLibrary mapLibraryName setIn setProperties setSecurityManager',
  'java.lang.System$Logger$Level': 'valueOf values',
  'java.lang.Thread': 'activeCount checkAccess countStackFrames enumerate resume stop suspend',
  'java.lang.Thread$State': 'valueOf',
  'java.lang.ThreadGroup':
    'activeCount activeGroupCount allowThreadSuspension checkAccess destroy enumerate getMaxPriority getParent interrupt isDaemon isDestroyed list parentOf resume setDaemon setMaxPriority stop suspend toString uncaughtException',
  'java.lang.Void': 'TYPE',
  'java.lang.annotation.ElementType': 'valueOf values',
  'java.lang.annotation.RetentionPolicy': 'valueOf values',
  'java.lang.management.ManagementFactory':
    'CLASS_LOADING_MXBEAN_NAME COMPILATION_MXBEAN_NAME GARBAGE_COLLECTOR_MXBEAN_DOMAIN_TYPE MEMORY_MANAGER_MXBEAN_DOMAIN_TYPE MEMORY_MXBEAN_NAME MEMORY_POOL_MXBEAN_DOMAIN_TYPE OPERATING_SYSTEM_MXBEAN_NAME RUNTIME_MXBEAN_NAME THREAD_MXBEAN_NAME getClassLoadingMXBean getCompilationMXBean getGarbageCollectorMXBeans getMemoryManagerMXBeans getMemoryPoolMXBeans getOperatingSystemMXBean getPlatformMBeanServer getPlatformMXBean getPlatformMXBeans getPlatformManagementInterfaces getThreadMXBean newPlatformMXBeanProxy',
  'java.lang.management.MemoryMXBean': 'gc getHeapMemoryUsage getNonHeapMemoryUsage getObjectPendingFinalizationCount isVerbose setVerbose',
  'java.lang.management.RuntimeMXBean':
    'getBootClassPath getClassPath getInputArguments getLibraryPath getManagementSpecVersion getSpecName getSpecVendor getSpecVersion getSystemProperties getVmVendor getVmVersion isBootClassPathSupported',
  'java.lang.ref.Reference': 'enqueue isEnqueued reachabilityFence',
  'java.lang.ref.SoftReference': 'get',
  'java.lang.reflect.AccessibleObject':
    'canAccess getAnnotationsByType getDeclaredAnnotation getDeclaredAnnotationsByType isAccessible isAnnotationPresent',
  'java.lang.reflect.AnnotatedElement': 'getAnnotationsByType getDeclaredAnnotationsByType',
  'java.lang.reflect.Array':
    'getBoolean getByte getChar getDouble getFloat getInt getLong getShort setBoolean setByte setChar setDouble setFloat setInt setLong setShort',
  'java.lang.reflect.Constructor':
    'getAnnotatedReceiverType getAnnotatedReturnType getAnnotation getDeclaredAnnotations getExceptionTypes getGenericExceptionTypes getGenericParameterTypes getModifiers getParameterAnnotations getParameterCount getParameterTypes getTypeParameters isSynthetic isVarArgs setAccessible toGenericString toString',
  'java.lang.reflect.Executable':
    'getAnnotatedExceptionTypes getAnnotatedParameterTypes getAnnotatedReceiverType getAnnotatedReturnType getAnnotation getAnnotationsByType getDeclaredAnnotations getGenericExceptionTypes getGenericParameterTypes getParameterAnnotations getTypeParameters isSynthetic',
  'java.lang.reflect.Field':
    'getAnnotatedType getAnnotation getAnnotationsByType getBoolean getByte getChar getDeclaredAnnotations getDouble getFloat getGenericType getInt getLong getShort isEnumConstant isSynthetic setAccessible setBoolean setByte setChar setDouble setFloat setInt setLong setShort toGenericString',
  'java.lang.reflect.InvocationHandler': 'invokeDefault',
  'java.lang.reflect.Member': 'DECLARED PUBLIC isSynthetic',
  'java.lang.reflect.Method':
    'getAnnotatedReturnType getAnnotation getDeclaredAnnotations getDefaultValue getExceptionTypes getGenericExceptionTypes getGenericParameterTypes getGenericReturnType getModifiers getParameterAnnotations getParameterCount getParameterTypes getTypeParameters isBridge isSynthetic isVarArgs setAccessible toGenericString toString',
  'java.lang.reflect.Modifier':
    'STRICT TRANSIENT VOLATILE classModifiers constructorModifiers fieldModifiers interfaceModifiers isNative isStrict isSynchronized isTransient isVolatile methodModifiers parameterModifiers',
  'java.lang.reflect.Parameter':
    'equals getAnnotatedType getAnnotationsByType getDeclaredAnnotation getDeclaredAnnotationsByType getDeclaringExecutable getModifiers getParameterizedType hashCode isImplicit isNamePresent isSynthetic isVarArgs toString',
  'java.lang.reflect.Proxy': 'getInvocationHandler getProxyClass',
  'java.lang.reflect.RecordComponent':
    'getAnnotatedType getAnnotation getAnnotations getDeclaredAnnotations getDeclaringRecord getGenericSignature getGenericType',
  'java.math.BigDecimal': 'byteValueExact shortValueExact',
  'java.math.BigInteger': 'byteValueExact flipBit getLowestSetBit probablePrime shortValueExact sqrtAndRemainder',
  'java.math.RoundingMode': 'valueOf values',
  'java.net.URI': 'getRawUserInfo parseServerAuthority relativize toURL',
  'java.net.URL': 'getContent openConnection setURLStreamHandlerFactory',
  'java.net.http.HttpClient': 'authenticator cookieHandler newWebSocketBuilder proxy sslContext sslParameters',
  'java.net.http.HttpClient$Builder': 'NO_PROXY authenticator cookieHandler proxy sslContext sslParameters',
  'java.net.http.HttpClient$Redirect': 'valueOf',
  'java.net.http.HttpClient$Version': 'valueOf',
  'java.net.http.HttpHeaders': 'toString',
  'java.net.http.HttpRequest': 'equals hashCode',
  'java.net.http.HttpRequest$BodyPublishers': 'concat fromPublisher ofByteArrays ofFile ofInputStream',
  'java.net.http.HttpResponse': 'sslSession',
  'java.net.http.HttpResponse$BodyHandlers':
    'buffering fromLineSubscriber fromSubscriber ofByteArrayConsumer ofFile ofFileDownload ofPublisher',
  'java.nio.charset.Charset': 'aliases availableCharsets canEncode contains decode encode isRegistered newDecoder newEncoder',
  'java.nio.file.FileVisitOption': 'valueOf values',
  'java.nio.file.FileVisitResult': 'valueOf values',
  'java.nio.file.Files':
    'createLink createSymbolicLink getAttribute getFileAttributeView getFileStore getOwner getPosixFilePermissions newByteChannel probeContentType readSymbolicLink setAttribute setLastModifiedTime setOwner setPosixFilePermissions',
  'java.nio.file.LinkOption': 'valueOf values',
  'java.nio.file.Path': 'getFileSystem register',
  'java.nio.file.StandardCopyOption': 'valueOf values',
  'java.nio.file.StandardOpenOption': 'valueOf values',
  'java.security.MessageDigest': 'getProvider',
  'java.security.Provider':
    'clear compute computeIfAbsent computeIfPresent configure elements entrySet forEach get getOrDefault getProperty getService getServices getVersion isConfigured keySet keys load merge putAll putIfAbsent remove replace replaceAll values',
  'java.security.SecureRandom': 'getParameters getProvider getSeed reseed',
  'java.security.Security': 'getAlgorithmProperty getAlgorithms getProperty getProviders insertProviderAt setProperty',
  'java.sql.BatchUpdateException': 'getLargeUpdateCounts',
  'java.sql.Blob': 'position setBinaryStream setBytes truncate',
  'java.sql.CallableStatement':
    'getArray getBigDecimal getBlob getBoolean getByte getBytes getCharacterStream getClob getDate getDouble getFloat getInt getLong getNCharacterStream getNClob getNString getObject getRef getRowId getSQLXML getShort getString getTime getTimestamp getURL registerOutParameter setAsciiStream setBigDecimal setBinaryStream setBlob setBoolean setByte setBytes setCharacterStream setClob setDate setDouble setFloat setInt setLong setNCharacterStream setNClob setNString setNull setObject setRowId setSQLXML setShort setString setTime setTimestamp setURL wasNull',
  'java.sql.Clob': 'getAsciiStream position setAsciiStream setCharacterStream setString truncate',
  'java.sql.Connection':
    'beginRequest createArrayOf createBlob createClob createNClob createSQLXML createStruct endRequest getClientInfo getTypeMap prepareCall setShardingKey setShardingKeyIfValid setTypeMap',
  'java.sql.DatabaseMetaData':
    'allProceduresAreCallable allTablesAreSelectable attributeNoNulls attributeNullable attributeNullableUnknown autoCommitFailureClosesAllResultSets bestRowNotPseudo bestRowPseudo bestRowSession bestRowTemporary bestRowTransaction bestRowUnknown columnNoNulls columnNullable columnNullableUnknown dataDefinitionCausesTransactionCommit dataDefinitionIgnoredInTransactions deletesAreDetected doesMaxRowSizeIncludeBlobs functionColumnIn functionColumnInOut functionColumnOut functionColumnResult functionColumnUnknown functionNoNulls functionNoTable functionNullable functionNullableUnknown functionResultUnknown functionReturn functionReturnsTable generatedKeyAlwaysReturned getAttributes getBestRowIdentifier getCatalogSeparator getCatalogTerm getCatalogs getClientInfoProperties getColumnPrivileges getCrossReference getExportedKeys getExtraNameCharacters getFunctionColumns getFunctions getImportedKeys getIndexInfo getMaxBinaryLiteralLength getMaxCatalogNameLength getMaxCharLiteralLength getMaxColumnNameLength getMaxColumnsInGroupBy getMaxColumnsInIndex getMaxColumnsInOrderBy getMaxColumnsInSelect getMaxColumnsInTable getMaxConnections getMaxCursorNameLength getMaxIndexLength getMaxLogicalLobSize getMaxProcedureNameLength getMaxRowSize getMaxSchemaNameLength getMaxStatementLength getMaxStatements getMaxTableNameLength getMaxTablesInSelect getMaxUserNameLength getNumericFunctions getProcedureColumns getProcedureTerm getProcedures getPseudoColumns getResultSetHoldability getRowIdLifetime getSQLKeywords getSQLStateType getSchemaTerm getSchemas getSearchStringEscape getStringFunctions getSuperTables getSuperTypes getSystemFunctions getTablePrivileges getTableTypes getTimeDateFunctions getTypeInfo getUDTs getVersionColumns importedKeyCascade importedKeyInitiallyDeferred importedKeyInitiallyImmediate importedKeyNoAction importedKeyNotDeferrable importedKeyRestrict importedKeySetDefault importedKeySetNull insertsAreDetected isCatalogAtStart locatorsUpdateCopy nullPlusNonNullIsNull nullsAreSortedAtEnd nullsAreSortedAtStart nullsAreSortedHigh nullsAreSortedLow othersDeletesAreVisible othersInsertsAreVisible othersUpdatesAreVisible ownDeletesAreVisible ownInsertsAreVisible ownUpdatesAreVisible procedureColumnIn procedureColumnInOut procedureColumnOut procedureColumnResult procedureColumnReturn procedureColumnUnknown procedureNoNulls procedureNoResult procedureNullable procedureNullableUnknown procedureResultUnknown procedureReturnsResult sqlStateSQL sqlStateSQL99 sqlStateXOpen storesLowerCaseQuotedIdentifiers storesMixedCaseIdentifiers storesMixedCaseQuotedIdentifiers storesUpperCaseQuotedIdentifiers supportsANSI92EntryLevelSQL supportsANSI92FullSQL supportsANSI92IntermediateSQL supportsAlterTableWithAddColumn supportsAlterTableWithDropColumn supportsCatalogsInDataManipulation supportsCatalogsInIndexDefinitions supportsCatalogsInPrivilegeDefinitions supportsCatalogsInProcedureCalls supportsCatalogsInTableDefinitions supportsColumnAliasing supportsConvert supportsCoreSQLGrammar supportsCorrelatedSubqueries supportsDataDefinitionAndDataManipulationTransactions supportsDataManipulationTransactionsOnly supportsDifferentTableCorrelationNames supportsExpressionsInOrderBy supportsExtendedSQLGrammar supportsFullOuterJoins supportsGroupBy supportsGroupByBeyondSelect supportsGroupByUnrelated supportsIntegrityEnhancementFacility supportsLikeEscapeClause supportsLimitedOuterJoins supportsMinimumSQLGrammar supportsMixedCaseIdentifiers supportsMixedCaseQuotedIdentifiers supportsMultipleOpenResults supportsMultipleResultSets supportsMultipleTransactions supportsNonNullableColumns supportsOpenCursorsAcrossCommit supportsOpenCursorsAcrossRollback supportsOpenStatementsAcrossCommit supportsOpenStatementsAcrossRollback supportsOrderByUnrelated supportsOuterJoins supportsPositionedDelete supportsPositionedUpdate supportsRefCursors supportsResultSetConcurrency supportsResultSetHoldability supportsResultSetType supportsSchemasInDataManipulation supportsSchemasInIndexDefinitions supportsSchemasInPrivilegeDefinitions supportsSchemasInProcedureCalls supportsSchemasInTableDefinitions supportsSelectForUpdate supportsSharding supportsStatementPooling supportsStoredFunctionsUsingCallSyntax supportsStoredProcedures supportsSubqueriesInComparisons supportsSubqueriesInExists supportsSubqueriesInIns supportsSubqueriesInQuantifieds supportsTableCorrelationNames supportsTransactionIsolationLevel supportsUnion supportsUnionAll tableIndexClustered tableIndexHashed tableIndexOther tableIndexStatistic typeNoNulls typeNullable typeNullableUnknown typePredBasic typePredChar typePredNone typeSearchable updatesAreDetected usesLocalFilePerTable usesLocalFiles versionColumnNotPseudo versionColumnPseudo versionColumnUnknown',
  'java.sql.Date': 'getHours getMinutes getSeconds setHours setMinutes setSeconds setTime',
  'java.sql.Driver': 'getParentLogger getPropertyInfo',
  'java.sql.DriverManager':
    'deregisterDriver drivers getDrivers getLogStream getLogWriter getLoginTimeout println setLogStream setLogWriter setLoginTimeout',
  'java.sql.ParameterMetaData':
    'getParameterClassName getParameterMode getParameterType getParameterTypeName getPrecision getScale isNullable isSigned parameterModeIn parameterModeInOut parameterModeOut parameterModeUnknown parameterNoNulls parameterNullable parameterNullableUnknown',
  'java.sql.PreparedStatement':
    'setArray setAsciiStream setBinaryStream setBlob setCharacterStream setClob setNCharacterStream setNClob setRef setRowId setSQLXML setURL setUnicodeStream',
  'java.sql.ResultSet':
    'cancelRowUpdates deleteRow getArray getAsciiStream getBinaryStream getCharacterStream getConcurrency getCursorName getFetchDirection getFetchSize getHoldability getNCharacterStream getNClob getRef getRowId getSQLXML getURL getUnicodeStream insertRow moveToCurrentRow moveToInsertRow refreshRow rowDeleted rowInserted rowUpdated setFetchDirection updateArray updateAsciiStream updateBigDecimal updateBinaryStream updateBlob updateBoolean updateByte updateBytes updateCharacterStream updateClob updateDate updateDouble updateFloat updateInt updateLong updateNCharacterStream updateNClob updateNString updateNull updateObject updateRef updateRow updateRowId updateSQLXML updateShort updateString updateTime updateTimestamp',
  'java.sql.ResultSetMetaData': 'isCurrency isDefinitelyWritable isReadOnly isSearchable isWritable',
  'java.sql.SQLException': 'iterator',
  'java.sql.SQLWarning': 'getNextWarning setNextWarning',
  'java.sql.Statement':
    'enquoteIdentifier enquoteLiteral enquoteNCharLiteral executeLargeBatch getFetchDirection getLargeMaxRows getMaxFieldSize getResultSetConcurrency getResultSetHoldability getResultSetType isCloseOnCompletion isPoolable isSimpleIdentifier setCursorName setLargeMaxRows setMaxFieldSize',
  'java.sql.Time': 'getDate getDay getMonth getYear setDate setMonth setTime setYear',
  'java.text.ChoiceFormat': 'hashCode toPattern',
  'java.text.DateFormat':
    'AM_PM_FIELD DATE_FIELD DAY_OF_WEEK_FIELD DAY_OF_WEEK_IN_MONTH_FIELD DAY_OF_YEAR_FIELD ERA_FIELD HOUR0_FIELD HOUR1_FIELD HOUR_OF_DAY0_FIELD HOUR_OF_DAY1_FIELD MILLISECOND_FIELD MINUTE_FIELD MONTH_FIELD SECOND_FIELD TIMEZONE_FIELD WEEK_OF_MONTH_FIELD WEEK_OF_YEAR_FIELD YEAR_FIELD clone getAvailableLocales getNumberFormat hashCode setNumberFormat',
  'java.text.DateFormatSymbols':
    'clone getAvailableLocales getLocalPatternChars getZoneStrings hashCode setAmPmStrings setEras setLocalPatternChars setMonths setShortMonths setShortWeekdays setWeekdays setZoneStrings',
  'java.text.DecimalFormat': 'applyLocalizedPattern formatToCharacterIterator toLocalizedPattern',
  'java.text.DecimalFormatSymbols':
    'equals getAvailableLocales getDigit getInternationalCurrencySymbol getMonetaryGroupingSeparator getPatternSeparator hashCode setDigit setExponentSeparator setInternationalCurrencySymbol setMonetaryDecimalSeparator setMonetaryGroupingSeparator setPatternSeparator setPerMill setZeroDigit',
  'java.text.FieldPosition': 'equals getFieldAttribute hashCode setBeginIndex setEndIndex toString',
  'java.text.Format': 'formatToCharacterIterator',
  'java.text.MessageFormat':
    'clone formatToCharacterIterator getFormatsByArgumentIndex hashCode setFormats setFormatsByArgumentIndex setLocale',
  'java.text.Normalizer$Form': 'valueOf values',
  'java.text.NumberFormat': 'clone equals getAvailableLocales getCompactNumberInstance hashCode',
  'java.text.ParsePosition': 'equals hashCode',
  'java.text.SimpleDateFormat':
    'applyLocalizedPattern clone formatToCharacterIterator get2DigitYearStart set2DigitYearStart setDateFormatSymbols toLocalizedPattern',
  'java.time.Clock': 'tick tickMillis tickMinutes tickSeconds',
  'java.time.DayOfWeek': 'query range valueOf',
  'java.time.Duration': 'get getUnits',
  'java.time.Instant': 'query range',
  'java.time.LocalDate': 'get getChronology getEra query',
  'java.time.LocalDateTime': 'get query',
  'java.time.LocalTime': 'atOffset get ofInstant query range toEpochSecond',
  'java.time.Month': 'adjustInto query range valueOf',
  'java.time.MonthDay': 'query',
  'java.time.OffsetDateTime': 'MAX MIN atZoneSimilarLocal get query timeLineOrder toOffsetTime',
  'java.time.Period': 'from get getChronology getUnits minus',
  'java.time.Year': 'adjustInto atMonthDay format from get getLong isSupported isValidMonthDay minus plus query range until with',
  'java.time.YearMonth': 'adjustInto minus plus query range until with',
  'java.time.ZoneId': 'SHORT_IDS getAvailableZoneIds',
  'java.time.ZoneOffset': 'adjustInto getLong getRules isSupported query toString',
  'java.time.ZonedDateTime': 'get ofStrict query',
  'java.time.chrono.ChronoLocalDate':
    'adjustInto atTime compareTo equals format from getChronology getEra hashCode isLeapYear isSupported lengthOfMonth lengthOfYear minus plus query timeLineOrder toString until with',
  'java.time.chrono.ChronoLocalDateTime':
    'adjustInto atZone compareTo equals format from getChronology hashCode isSupported minus plus query timeLineOrder toEpochSecond toInstant toString with',
  'java.time.chrono.ChronoZonedDateTime':
    'compareTo equals format from get getChronology getLong getOffset getZone hashCode isSupported minus plus query range timeLineOrder toLocalDate toLocalDateTime toLocalTime toString with withEarlierOffsetAtOverlap withLaterOffsetAtOverlap withZoneSameInstant withZoneSameLocal',
  'java.time.format.DateTimeFormatter':
    'ISO_ORDINAL_DATE ISO_WEEK_DATE formatTo getChronology getDecimalStyle getResolverFields getResolverStyle localizedBy parseBest parseUnresolved parsedExcessDays parsedLeapSecond toFormat withChronology withDecimalStyle withResolverFields withResolverStyle',
  'java.time.format.FormatStyle': 'valueOf values',
  'java.time.format.TextStyle': 'asNormal asStandalone isStandalone valueOf values',
  'java.time.temporal.ChronoField': 'getDisplayName valueOf values',
  'java.time.temporal.ChronoUnit': 'isSupportedBy valueOf values',
  'java.time.temporal.TemporalAmount': 'get getUnits',
  'java.time.temporal.TemporalField': 'getDisplayName resolve',
  'java.time.zone.ZoneRules': 'getTransition getTransitionRules getTransitions nextTransition previousTransition',
  'java.util.AbstractQueue': 'addAll',
  'java.util.AbstractSequentialList': 'addAll',
  'java.util.ArrayDeque': 'forEach removeAll removeIf retainAll spliterator',
  'java.util.ArrayList': 'equals hashCode listIterator spliterator subList',
  'java.util.Arrays': 'spliterator',
  'java.util.Base64': 'getMimeDecoder getMimeEncoder',
  'java.util.Base64$Decoder': 'wrap',
  'java.util.Base64$Encoder': 'wrap',
  'java.util.Calendar':
    'ALL_STYLES LONG LONG_FORMAT LONG_STANDALONE NARROW_FORMAT NARROW_STANDALONE SHORT SHORT_FORMAT SHORT_STANDALONE UNDECIMBER getAvailableCalendarTypes getAvailableLocales getCalendarType getDisplayName getDisplayNames getGreatestMinimum getLeastMaximum getMaximum getMinimum getWeekYear getWeeksInWeekYear isSet isWeekDateSupported setWeekDate toString',
  'java.util.Collections':
    'checkedNavigableMap checkedNavigableSet checkedSortedMap checkedSortedSet emptyEnumeration emptyListIterator emptyNavigableMap emptyNavigableSet emptySortedMap emptySortedSet lastIndexOfSubList synchronizedNavigableMap synchronizedNavigableSet synchronizedSortedMap synchronizedSortedSet unmodifiableNavigableMap unmodifiableNavigableSet unmodifiableSortedMap unmodifiableSortedSet',
  'java.util.Currency': 'getAvailableCurrencies getDisplayName getNumericCode getNumericCodeAsString',
  'java.util.Date':
    'getDate getDay getHours getMinutes getMonth getSeconds getTimezoneOffset parse setDate setHours setMinutes setMonth setSeconds setYear toGMTString toLocaleString',
  'java.util.DuplicateFormatFlagsException': 'getFlags getMessage',
  'java.util.EnumMap': 'containsValue equals hashCode',
  'java.util.Enumeration': 'asIterator',
  'java.util.FormatFlagsConversionMismatchException': 'getConversion getFlags getMessage',
  'java.util.Formatter': 'ioException',
  'java.util.GregorianCalendar':
    'clone equals getGreatestMinimum getGregorianChange getLeastMaximum getMinimum getWeekYear getWeeksInWeekYear hashCode isWeekDateSupported setGregorianChange setWeekDate',
  'java.util.HashSet': 'spliterator toArray',
  'java.util.Hashtable': 'clone compute computeIfAbsent computeIfPresent forEach getOrDefault merge putIfAbsent replace replaceAll',
  'java.util.IdentityHashMap': 'clone containsValue forEach isEmpty keySet replaceAll',
  'java.util.IllegalFormatCodePointException': 'getCodePoint getMessage',
  'java.util.IllegalFormatConversionException': 'getArgumentClass getConversion getMessage',
  'java.util.IllegalFormatFlagsException': 'getFlags getMessage',
  'java.util.IllegalFormatPrecisionException': 'getMessage getPrecision',
  'java.util.IllegalFormatWidthException': 'getMessage getWidth',
  'java.util.LinkedHashMap': 'clear containsValue entrySet forEach get getOrDefault keySet replaceAll values',
  'java.util.LinkedHashSet': 'spliterator',
  'java.util.LinkedList': 'spliterator',
  'java.util.List': 'clear contains containsAll equals hashCode isEmpty iterator removeAll retainAll size spliterator',
  'java.util.Locale':
    'PRIVATE_USE_EXTENSION UNICODE_LOCALE_EXTENSION clone filter filterTags getAvailableLocales getDisplayCountry getDisplayLanguage getDisplayName getDisplayScript getDisplayVariant getExtension getExtensionKeys getISO3Country getISO3Language getISOCountries getISOLanguages getScript getUnicodeLocaleAttributes getUnicodeLocaleKeys getUnicodeLocaleType getVariant hasExtensions lookup lookupTag stripExtensions',
  'java.util.MissingFormatArgumentException': 'getFormatSpecifier getMessage',
  'java.util.MissingFormatWidthException': 'getFormatSpecifier getMessage',
  'java.util.PriorityQueue': 'forEach spliterator',
  'java.util.Properties':
    'clone compute computeIfAbsent computeIfPresent forEach getOrDefault list loadFromXML merge putAll putIfAbsent replace replaceAll save storeToXML',
  'java.util.Scanner':
    'delimiter findAll findInLine findWithinHorizon hasNextBigDecimal hasNextBigInteger hasNextByte hasNextFloat hasNextShort ioException locale match nextBigDecimal nextBigInteger nextByte nextFloat nextShort radix remove reset skip tokens useDelimiter useLocale useRadix',
  'java.util.ServiceLoader': 'loadInstalled',
  'java.util.Set': 'add addAll clear contains containsAll equals hashCode isEmpty iterator remove removeAll retainAll size spliterator',
  'java.util.SortedSet': 'spliterator',
  'java.util.Spliterator': 'getComparator getExactSizeIfKnown hasCharacteristics',
  'java.util.Spliterators': 'emptyDoubleSpliterator emptyIntSpliterator emptyLongSpliterator emptySpliterator',
  'java.util.TimeZone': 'getAvailableIDs observesDaylightTime setID setRawOffset',
  'java.util.TreeMap':
    'ceilingEntry ceilingKey clear compute computeIfAbsent computeIfPresent containsKey containsValue descendingKeySet descendingMap entrySet firstEntry firstKey floorEntry floorKey forEach get headMap higherEntry higherKey keySet lastEntry lastKey lowerEntry lowerKey merge navigableKeySet pollFirstEntry pollLastEntry put putIfAbsent remove replace replaceAll size subMap tailMap values',
  'java.util.TreeSet': 'spliterator',
  'java.util.UnknownFormatConversionException': 'getConversion getMessage',
  'java.util.UnknownFormatFlagsException': 'getFlags getMessage',
  'java.util.Vector':
    'capacity clone contains containsAll copyInto ensureCapacity equals forEach hashCode indexOf iterator lastIndexOf removeAll removeElementAt removeIf replaceAll retainAll setElementAt setSize sort spliterator subList toArray toString trimToSize',
  'java.util.WeakHashMap': 'containsValue forEach isEmpty keySet putAll replaceAll values',
  'java.util.concurrent.ArrayBlockingQueue':
    'add clear contains drainTo forEach iterator offer peek poll put remainingCapacity remove removeAll removeIf retainAll size spliterator take toArray toString',
  'java.util.concurrent.BlockingDeque':
    'add addFirst addLast contains element iterator offer offerFirst offerLast peek poll pollFirst pollLast push put remove removeFirstOccurrence removeLastOccurrence size take',
  'java.util.concurrent.BlockingQueue': 'add contains remove',
  'java.util.concurrent.CompletableFuture':
    'acceptEitherAsync applyToEitherAsync defaultExecutor exceptionallyAsync exceptionallyComposeAsync failedStage minimalCompletionStage newIncompleteFuture obtrudeException runAfterBothAsync runAfterEither runAfterEitherAsync thenAcceptBothAsync',
  'java.util.concurrent.CompletionStage':
    'acceptEither acceptEitherAsync applyToEither applyToEitherAsync exceptionallyAsync exceptionallyCompose exceptionallyComposeAsync handleAsync runAfterBoth runAfterBothAsync runAfterEither runAfterEitherAsync thenAcceptAsync thenAcceptBoth thenAcceptBothAsync thenCombineAsync thenComposeAsync thenRunAsync whenCompleteAsync',
  'java.util.concurrent.ConcurrentHashMap':
    'forEachEntry reduceEntries reduceEntriesToDouble reduceEntriesToInt reduceEntriesToLong reduceKeysToDouble reduceKeysToInt reduceKeysToLong reduceToDouble reduceToInt reduceToLong reduceValuesToDouble reduceValuesToInt reduceValuesToLong searchEntries searchKeys searchValues toString',
  'java.util.concurrent.ConcurrentHashMap$KeySetView': 'removeAll spliterator',
  'java.util.concurrent.ConcurrentLinkedDeque':
    'add addFirst addLast clear contains descendingIterator element forEach getFirst getLast isEmpty iterator offer offerFirst offerLast peek peekFirst peekLast poll pollFirst pollLast pop push remove removeAll removeFirst removeFirstOccurrence removeIf removeLast removeLastOccurrence retainAll size spliterator toArray toString',
  'java.util.concurrent.ConcurrentLinkedQueue':
    'add clear contains forEach isEmpty iterator offer peek poll remove removeAll removeIf retainAll size spliterator toArray toString',
  'java.util.concurrent.ConcurrentMap': 'compute computeIfAbsent computeIfPresent forEach getOrDefault merge replaceAll',
  'java.util.concurrent.ConcurrentSkipListMap':
    'ceilingEntry ceilingKey clear clone compute computeIfAbsent computeIfPresent containsKey containsValue descendingKeySet descendingMap entrySet equals firstEntry firstKey floorEntry floorKey forEach get getOrDefault headMap higherEntry higherKey isEmpty keySet lastEntry lastKey lowerEntry lowerKey merge navigableKeySet pollFirstEntry pollLastEntry put replaceAll size subMap tailMap values',
  'java.util.concurrent.ConcurrentSkipListSet':
    'add ceiling clear clone contains descendingIterator descendingSet equals first floor headSet higher isEmpty iterator last lower pollFirst pollLast remove removeAll size spliterator subSet tailSet',
  'java.util.concurrent.CopyOnWriteArrayList': 'spliterator',
  'java.util.concurrent.CopyOnWriteArraySet': 'addAll containsAll equals forEach isEmpty removeAll retainAll spliterator toArray',
  'java.util.concurrent.DelayQueue': 'add clear drainTo iterator remainingCapacity remove size toArray',
  'java.util.concurrent.Executors': 'privilegedCallable privilegedCallableUsingCurrentClassLoader privilegedThreadFactory',
  'java.util.concurrent.ForkJoinPool':
    'awaitQuiescence awaitTermination defaultForkJoinWorkerThreadFactory getActiveThreadCount getAsyncMode getFactory getPoolSize getQueuedSubmissionCount getQueuedTaskCount getRunningThreadCount getStealCount getUncaughtExceptionHandler hasQueuedSubmissions invokeAll invokeAny isQuiescent isShutdown isTerminated isTerminating managedBlock shutdownNow toString',
  'java.util.concurrent.ForkJoinTask':
    'adapt compareAndSetForkJoinTaskTag complete getForkJoinTaskTag getQueuedTaskCount getSurplusQueuedTaskCount helpQuiesce inForkJoinPool quietlyComplete quietlyInvoke quietlyJoin reinitialize setForkJoinTaskTag',
  'java.util.concurrent.LinkedBlockingDeque':
    'addAll clear contains drainTo element forEach iterator peek poll remainingCapacity remove removeAll removeIf retainAll spliterator toArray toString',
  'java.util.concurrent.LinkedBlockingQueue':
    'clear contains drainTo forEach iterator offer peek poll put remainingCapacity remove removeAll removeIf retainAll size spliterator take toArray toString',
  'java.util.concurrent.LinkedTransferQueue':
    'add clear contains drainTo forEach isEmpty iterator peek remainingCapacity removeAll removeIf retainAll spliterator toArray toString',
  'java.util.concurrent.Phaser': 'getParent getRoot',
  'java.util.concurrent.PriorityBlockingQueue':
    'add clear contains drainTo forEach iterator offer peek poll put remainingCapacity remove removeAll removeIf retainAll size spliterator take toArray toString',
  'java.util.concurrent.ScheduledThreadPoolExecutor':
    'getContinueExistingPeriodicTasksAfterShutdownPolicy getExecuteExistingDelayedTasksAfterShutdownPolicy getQueue getRemoveOnCancelPolicy setContinueExistingPeriodicTasksAfterShutdownPolicy setExecuteExistingDelayedTasksAfterShutdownPolicy setRemoveOnCancelPolicy',
  'java.util.concurrent.Semaphore': 'getQueueLength hasQueuedThreads',
  'java.util.concurrent.SynchronousQueue': 'containsAll drainTo removeAll retainAll spliterator toArray toString',
  'java.util.concurrent.ThreadLocalRandom': 'doubles ints longs nextBoolean nextDouble nextFloat nextInt nextLong setSeed',
  'java.util.concurrent.ThreadPoolExecutor':
    'allowsCoreThreadTimeOut getKeepAliveTime getRejectedExecutionHandler isTerminating prestartAllCoreThreads prestartCoreThread purge setKeepAliveTime setThreadFactory',
  'java.util.concurrent.TimeUnit': 'of timedJoin timedWait valueOf values',
  'java.util.concurrent.atomic.AtomicBoolean':
    'compareAndExchange compareAndExchangeAcquire compareAndExchangeRelease getAcquire getOpaque getPlain setOpaque setPlain setRelease weakCompareAndSet weakCompareAndSetAcquire weakCompareAndSetPlain weakCompareAndSetRelease weakCompareAndSetVolatile',
  'java.util.concurrent.atomic.AtomicInteger':
    'compareAndExchange compareAndExchangeAcquire compareAndExchangeRelease getOpaque setOpaque setPlain weakCompareAndSet weakCompareAndSetAcquire weakCompareAndSetRelease weakCompareAndSetVolatile',
  'java.util.concurrent.atomic.AtomicIntegerArray':
    'compareAndExchange compareAndExchangeAcquire compareAndExchangeRelease getAcquire getAndAccumulate getOpaque getPlain lazySet setOpaque setPlain setRelease weakCompareAndSet weakCompareAndSetAcquire weakCompareAndSetPlain weakCompareAndSetRelease weakCompareAndSetVolatile',
  'java.util.concurrent.atomic.AtomicLong':
    'compareAndExchange compareAndExchangeAcquire compareAndExchangeRelease getOpaque setOpaque setPlain weakCompareAndSet weakCompareAndSetAcquire weakCompareAndSetRelease weakCompareAndSetVolatile',
  'java.util.concurrent.atomic.AtomicLongArray':
    'compareAndExchange compareAndExchangeAcquire compareAndExchangeRelease getAcquire getAndAccumulate getOpaque getPlain lazySet setOpaque setPlain setRelease weakCompareAndSet weakCompareAndSetAcquire weakCompareAndSetPlain weakCompareAndSetRelease weakCompareAndSetVolatile',
  'java.util.concurrent.atomic.AtomicReference':
    'compareAndExchange compareAndExchangeAcquire compareAndExchangeRelease getAcquire getOpaque getPlain setOpaque setPlain setRelease weakCompareAndSet weakCompareAndSetAcquire weakCompareAndSetPlain weakCompareAndSetRelease weakCompareAndSetVolatile',
  'java.util.concurrent.locks.Condition': 'awaitUntil',
  'java.util.concurrent.locks.LockSupport': 'getBlocker parkUntil setCurrentBlocker',
  'java.util.concurrent.locks.ReentrantLock': 'getWaitQueueLength hasQueuedThread hasWaiters',
  'java.util.concurrent.locks.ReentrantReadWriteLock':
    'getQueueLength getWaitQueueLength hasQueuedThread hasQueuedThreads hasWaiters isFair toString',
  'java.util.concurrent.locks.ReentrantReadWriteLock$ReadLock': 'toString',
  'java.util.concurrent.locks.ReentrantReadWriteLock$WriteLock': 'getHoldCount toString',
  'java.util.logging.Handler': 'getErrorManager setErrorManager',
  'java.util.logging.LogManager':
    'addConfigurationListener checkAccess getLoggingMXBean readConfiguration removeConfigurationListener updateConfiguration',
  'java.util.logging.LogRecord': 'getResourceBundle getResourceBundleName setResourceBundle setResourceBundleName',
  'java.util.logging.Logger': 'getResourceBundle logrb setResourceBundle',
  'java.util.logging.StreamHandler': 'setEncoding',
  'java.util.regex.Matcher':
    'hasAnchoringBounds hasTransparentBounds hitEnd regionEnd regionStart requireEnd useAnchoringBounds useTransparentBounds',
  'java.util.stream.Collector$Characteristics': 'valueOf values',
  'java.util.stream.Collectors': 'groupingByConcurrent toConcurrentMap',
  'java.util.stream.DoubleStream': 'builder mapMulti parallel sequential spliterator',
  'java.util.stream.IntStream': 'builder mapMulti parallel sequential spliterator',
  'java.util.stream.LongStream': 'builder mapMulti parallel sequential spliterator',
  'java.util.stream.Stream': 'mapMultiToDouble mapMultiToInt mapMultiToLong',
  'java.util.stream.StreamSupport': 'doubleStream intStream longStream',
  'javax.management.Notification':
    'getMessage getSequenceNumber getTimeStamp getType getUserData setSequenceNumber setSource setTimeStamp setUserData toString',
  'javax.management.NotificationBroadcaster': 'getNotificationInfo',
  'javax.management.NotificationEmitter': 'removeNotificationListener',
  'javax.net.ssl.HttpsURLConnection':
    'getCipherSuite getDefaultSSLSocketFactory getHostnameVerifier getLocalCertificates getLocalPrincipal getPeerPrincipal getSSLSession getSSLSocketFactory getServerCertificates setDefaultSSLSocketFactory setHostnameVerifier setSSLSocketFactory',
  'javax.net.ssl.SSLSession':
    'getApplicationBufferSize getCipherSuite getCreationTime getId getLastAccessedTime getLocalCertificates getLocalPrincipal getPacketBufferSize getPeerCertificateChain getPeerCertificates getPeerHost getPeerPort getPeerPrincipal getProtocol getSessionContext getValue getValueNames invalidate isValid putValue removeValue',
  'javax.sql.CommonDataSource': 'createShardingKeyBuilder getLogWriter getLoginTimeout getParentLogger setLogWriter setLoginTimeout',
  'javax.sql.DataSource': 'createConnectionBuilder',
};

/** In the worker's bundle this is loaded with the first question: `main/bundle-packs.mjs`. */
export const jdkNames = { classesByPackage, otherPackages, membersByClass };
