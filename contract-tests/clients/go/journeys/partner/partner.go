// Package partner holds what every journey is given and how it compares.
package partner

import (
	"errors"
	"fmt"
	"os"
	"reflect"
)

// Where the server is, what opens it, a word that no other language uses, and the example of a webhook's body.
var (
	Origin  = os.Getenv("ORIGIN")
	Key     = os.Getenv("KEY")
	Suffix  = os.Getenv("SUFFIX")
	Webhook = []byte(os.Getenv("WEBHOOK"))
)

// Equal ends the journey where a value is not what it should be.
func Equal[T any](actual, expected T) {
	if !reflect.DeepEqual(actual, expected) {
		panic(fmt.Sprintf("%#v is not %#v", actual, expected))
	}
}

// Good ends the journey where a call was refused.
func Good(err error) {
	if err == nil {
		return
	}
	var refusal interface{ Body() []byte }
	if errors.As(err, &refusal) {
		panic(err.Error() + ": " + string(refusal.Body()))
	}
	panic(err)
}

// Pointer to a value, for what may be left out.
func Pointer[T any](value T) *T {
	return &value
}

// Refused is the typed body of a refusal; a call that succeeds is a mistake.
func Refused[T any](err error) T {
	var refusal interface{ Model() any }
	if !errors.As(err, &refusal) {
		panic(fmt.Sprintf("the call was not refused: %v", err))
	}
	return refusal.Model().(T)
}
