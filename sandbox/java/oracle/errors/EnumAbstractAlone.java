class EnumAbstractAlone { enum E { A, B; abstract int f(); } }
