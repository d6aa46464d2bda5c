// Command receiver decodes every fixture into the generated types, encodes it again, and tells what was lost on the way.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
)

// messages holds, under "request" and "response", what decodes and encodes an operation's messages.
type messages map[string]func([]byte) ([]byte, error)

func of[Request, Response any]() messages {
	return messages{"request": again[Request], "response": again[Response]}
}

func again[T any](given []byte) ([]byte, error) {
	var value T
	if err := json.Unmarshal(given, &value); err != nil {
		return nil, err
	}
	return json.Marshal(value)
}

type fixture struct {
	ID      string          `json:"id"`
	Message string          `json:"message"`
	Breaks  json.RawMessage `json:"breaks"`
	Value   json.RawMessage `json:"value"`
}

func main() {
	files, err := filepath.Glob(filepath.Join(os.Args[1], "*.json"))
	if err != nil || len(files) == 0 {
		fail("there are no fixtures in %s", os.Args[1])
	}
	same, kept, refused, lost := 0, 0, 0, 0
	for _, file := range files {
		for operation, one := range fixturesIn(file) {
			roundTrip, known := operations[operation][one.Message]
			if !known {
				fail("there is no type for %s", one.ID)
			}
			isValid := string(one.Breaks) == "null"
			back, err := roundTrip(one.Value)
			switch before, after := parsed(one.Value), parsed(back); {
			case err != nil && !isValid:
				refused++
			case err != nil:
				lost++
				fmt.Printf("refused: %s: %v\n", one.ID, err)
			case isValid && reflect.DeepEqual(before, after):
				same++
			case !isValid && holds(after, before):
				kept++
			default:
				lost++
				fmt.Printf("lost: %s\n", one.ID)
			}
		}
	}
	fmt.Printf("%d valid fixtures came back the same, %d broken ones were kept and %d refused, %d were lost\n",
		same, kept, refused, lost)
	if lost > 0 || same == 0 {
		os.Exit(1)
	}
}

// fixturesIn goes through the fixtures of a file, each with its operation.
func fixturesIn(file string) func(yield func(string, fixture) bool) {
	return func(yield func(string, fixture) bool) {
		text, err := os.ReadFile(file)
		if err != nil {
			fail("%v", err)
		}
		var content struct {
			Operation string    `json:"operation"`
			Fixtures  []fixture `json:"fixtures"`
		}
		if err := json.Unmarshal(text, &content); err != nil {
			fail("%s: %v", file, err)
		}
		for _, one := range content.Fixtures {
			if !yield(content.Operation, one) {
				return
			}
		}
	}
}

// parsed is a JSON value whose numbers are exact.
func parsed(text []byte) any {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if decoder.Decode(&value) != nil {
		return nil
	}
	return exact(value)
}

func exact(value any) any {
	switch value := value.(type) {
	case json.Number:
		number, _ := new(big.Rat).SetString(value.String())
		return "number " + number.RatString()
	case []any:
		for index := range value {
			value[index] = exact(value[index])
		}
	case map[string]any:
		for name := range value {
			value[name] = exact(value[name])
		}
	}
	return value
}

// holds tells whether everything that was there before is there after.
func holds(after, before any) bool {
	switch before := before.(type) {
	case map[string]any:
		after, isMap := after.(map[string]any)
		for name, value := range before {
			if inner, has := after[name]; !has || !holds(inner, value) {
				return false
			}
		}
		return isMap
	case []any:
		after, isList := after.([]any)
		if !isList || len(after) != len(before) {
			return false
		}
		for index := range before {
			if !holds(after[index], before[index]) {
				return false
			}
		}
		return true
	}
	return reflect.DeepEqual(after, before)
}

func fail(format string, words ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", words...)
	os.Exit(2)
}
