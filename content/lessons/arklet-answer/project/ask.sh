#!/bin/bash
# Asks the handler to take out a module that is not there, and writes the answer as the recording is written: one field a line.
curl -s -H 'Content-Type: application/json' -d '{"bizName":"nope","bizVersion":"1.0.0"}' localhost:8080/reply/uninstallBiz | jq .
