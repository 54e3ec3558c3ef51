SELECT load.knd FROM calls
