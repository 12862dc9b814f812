// Package partner holds what every journey is given and how it compares.
package partner

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"reflect"
)

// Where the server is, what opens it, a word that no other language uses, the example of a webhook's body, and an
// affiliate with members and values that are not documented.
var (
	Origin  = os.Getenv("ORIGIN")
	Key     = os.Getenv("KEY")
	Suffix  = os.Getenv("SUFFIX")
	Webhook = []byte(os.Getenv("WEBHOOK"))
	Later   = []byte(os.Getenv("LATER"))
)

// Served is the demo project's configuration as SDKs get it, but for its number.
func Served() (configuration map[string]any) {
	reply, err := http.Get(Origin + "/experiments/v1/config/sdk_demo")
	Good(err)
	defer reply.Body.Close()
	Good(json.NewDecoder(reply.Body).Decode(&configuration))
	delete(configuration["project"].(map[string]any)["settings"].(map[string]any), "version")
	return configuration
}

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
