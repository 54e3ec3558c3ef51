SELECT /*+ BROADCAST(ships) */ name FROM ships
