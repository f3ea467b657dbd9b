#!/bin/bash
# Asks modules and compares what they answer with what is expected.
passed=0
failed=0

expect() { # MODULE ANSWER
  answer=$(curl -s "localhost:8080/$1/")
  if [ "$answer" = "$2" ]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED $1: expected '$2', got '$answer'"
  fi
}

# The cases:

echo "$passed passed, $failed failed"
[ $failed = 0 ]
