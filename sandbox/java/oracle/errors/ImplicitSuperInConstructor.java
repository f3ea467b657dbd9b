class ImplicitSuperInConstructor { static class B { B() throws Exception {} } static class D extends B { D() { System.out.println(); } } }
